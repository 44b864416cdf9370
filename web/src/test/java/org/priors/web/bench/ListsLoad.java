package org.priors.web.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What the lists of a State's record are of, by SQL: cases of each kind, pairs that wait, imports.
 */
final class ListsLoad {

  private static final List<String> STATEMENTS =
      List.of(
          """
          insert into charge (case_id, agency_id, counts, statute, description, kind, source)
          select id, agency_id, 1, '14:98', 'Operating while intoxicated', 'IMPAIRED_DRIVING', 'bench' from case_file where source = 'bench'
          """,
          "update case_file set status = 'DISPOSED' where source = 'bench' and abs(hashtext(number)) % 3 <> 0",
          """
          insert into law_finding (case_id, law_version, words_version, charged, number, at_most, evaluated_at)
          select id, v.law_version, v.words_version, 1, case when abs(hashtext(number)) % 5 = 0 then 2 else 1 end,
            case when abs(hashtext(number)) % 5 = 0 then 2 when abs(hashtext(number)) % 4 = 0 then 3 else 1 end, now()
          from case_file cross join (select law_version, words_version from law_finding limit 1) v
          where source = 'bench' and status = 'OPEN'
          on conflict (case_id) do nothing
          """,
          """
          create temporary table two as
          select a.record as record_a, b.record as record_b, a.driver_id as driver_a, b.driver_id as driver_b, a.place
          from (select min(id) as record, driver_id, row_number() over (order by driver_id) as place
                from person_record where source = 'bench' group by driver_id) a
          join (select min(id) as record, driver_id, row_number() over (order by driver_id) as place
                from person_record where source = 'bench' group by driver_id) b on b.place = a.place + 1
          where a.place % 2 = 1 limit 100000
          """,
          """
          insert into match_pair (record_a, record_b, weight, joins, evidence, weighed_by, waiting)
          select least(record_a, record_b), greatest(record_a, record_b), (place % 997) / 50.0, false, '', 'bench', true from two
          """,
          """
          insert into match_group (id, drivers, record_a, record_b, weight, stake, cases)
          select least(driver_a, driver_b), 2, least(record_a, record_b), greatest(record_a, record_b), (place % 997) / 50.0,
            case when place % 20 = 1 then 'NUMBER' when place % 4 = 1 then 'RECORD' else 'NOTHING' end, 1 from two
          """,
          """
          insert into match_group_driver (driver_id, group_id)
          select d, least(driver_a, driver_b) from two cross join lateral (values (driver_a), (driver_b)) of (d)
          """,
          """
          insert into import_run (id, profile, agency_id, file_name, size, sha256, asked_by, asked_at, finished_at, state, rows_total,
            rows_read, rows_taken, rows_failed)
          select 1000000 + n, 'synthetic-arrests', (select min(id) from agency), 'export-' || n || '.csv', 1000, '\\x00', 'bench',
            now() - n * interval '10 minutes', now() - n * interval '10 minutes', 'done', 100, 100, 90, 10
          from generate_series(1, 10000) n
          """,
          """
          insert into import_row (run_id, line, outcome, code, reason, cells, again_in, again_line, mended)
          select 1000000 + n, l, 'failed', 'bench', 'Not taken', array['a', 'b'], case when n > 1 and l < 4 then 1000000 + n - 1 end, l, l < 4 and n > 1
          from generate_series(1, 10000) n cross join generate_series(1, 10) l
          """);

  private ListsLoad() {}

  static void load(Connection database) throws SQLException {
    database.setAutoCommit(false);
    try (Statement sql = database.createStatement()) {
      sql.execute(
          """
          with c as (insert into change_set (actor, reason) values ('bench', 'Lists') returning id)
          select set_config('priors.change_set', id::text, true) from c
          """);
      for (String statement : STATEMENTS) {
        sql.execute(statement);
      }
    }
    database.commit();
    database.setAutoCommit(true);
    try (Statement sql = database.createStatement()) {
      sql.execute("vacuum analyze");
    }
  }
}
