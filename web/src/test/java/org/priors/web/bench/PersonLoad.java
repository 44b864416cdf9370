package org.priors.web.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.priors.identity.ArrivalKeys;
import org.priors.identity.Field;

/** Puts a synthetic State on record by COPY, each driver as in truth, with a case for each row. */
final class PersonLoad {

  private static final int AT_ONCE = 5_000;

  private final Connection database;

  PersonLoad(Connection database) {
    this.database = database;
  }

  void load(Path file) throws SQLException, IOException {
    database.setAutoCommit(false);
    try (Statement sql = database.createStatement()) {
      sql.execute(
          """
          create temporary table s (record_id text, driver text, agency text, given text, middle text, surname text,
            suffix text, born text, sex text, license_state text, license_number text, street text, city text, state text,
            postcode text, arrested_at text, charge text)
          """);
      try (Reader rows = Files.newBufferedReader(file)) {
        database
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy s from stdin (format csv, header)", rows);
      }
      sql.execute(
          """
          with c as (insert into change_set (actor, reason) values ('bench', 'Synthetic State') returning id)
          select set_config('priors.change_set', id::text, false) from c
          """);
      sql.execute(
          """
          insert into driver (id, founder_id)
          select 10000000 + substr(driver, 2)::bigint, 10000000 + min(substr(record_id, 2)::bigint) from s group by driver
          """);
      sql.execute(
          """
          insert into person_record (id, driver_id, agency_id, given, middle, surname, suffix, born, sex, license_state,
            license_number, address, city, address_state, postcode, reported_at, source, joined_because)
          select 10000000 + substr(record_id, 2)::bigint, 10000000 + substr(driver, 2)::bigint,
            (select min(id) from agency), nullif(given, ''), nullif(middle, ''), surname, nullif(suffix, ''),
            case when pg_input_is_valid(born, 'date') then born::date end, nullif(sex, ''),
            case when license_number <> '' then nullif(license_state, '') end,
            case when license_state <> '' then nullif(license_number, '') end,
            nullif(street, ''), nullif(city, ''), nullif(state, ''), nullif(postcode, ''), arrested_at::timestamptz, 'bench', 'bench'
          from s where surname <> ''
          """);
      sql.execute(
          """
          insert into case_file (number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at,
            crash, tests_reported, source)
          select 'LA-BENCH-' || record_id, 'LA', (select min(id) from agency), 'B-' || record_id,
            10000000 + substr(driver, 2)::bigint, 10000000 + substr(record_id, 2)::bigint, 'OPEN', arrested_at::timestamptz,
            'NOT_STATED', 'NONE', 'bench'
          from s where surname <> ''
          """);
      sql.execute("select setval('driver_seq', 900000000), setval('person_record_seq', 900000000)");
    }
    database.commit();
    keys();
    try (Statement sql = database.createStatement()) {
      sql.execute("analyze person_record");
      sql.execute("analyze person_key");
      sql.execute("analyze case_file");
      sql.execute("analyze driver");
    }
    database.commit();
    database.setAutoCommit(true);
  }

  private void keys() throws SQLException, IOException {
    try (Statement sql = database.createStatement()) {
      sql.setFetchSize(AT_ONCE);
      StringBuilder lines = new StringBuilder();
      int held = 0;
      try (ResultSet rows =
          sql.executeQuery("select * from person_record where id >= 10000000 and id < 900000000")) {
        while (rows.next()) {
          for (long key : ArrivalKeys.of(cells(rows))) {
            lines.append(key).append('\t').append(rows.getLong("id")).append('\n');
          }
          if (++held % AT_ONCE == 0) {
            copy(lines);
          }
        }
      }
      copy(lines);
    }
    database.commit();
  }

  private void copy(StringBuilder lines) throws SQLException, IOException {
    database
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy person_key (key, record_id) from stdin", new StringReader(lines.toString()));
    lines.setLength(0);
  }

  private static Map<Field, String> cells(ResultSet row) throws SQLException {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    put(cells, Field.GIVEN, row.getString("given"));
    put(cells, Field.MIDDLE, row.getString("middle"));
    put(cells, Field.SURNAME, row.getString("surname"));
    put(cells, Field.SUFFIX, row.getString("suffix"));
    put(cells, Field.BORN, row.getString("born"));
    put(cells, Field.SEX, row.getString("sex"));
    if (row.getString("license_number") != null) {
      put(
          cells,
          Field.LICENSE,
          row.getString("license_state") + " " + row.getString("license_number"));
    }
    put(cells, Field.STREET, row.getString("address"));
    put(cells, Field.LOCALITY, row.getString("city"));
    put(cells, Field.POSTCODE, row.getString("postcode"));
    return cells;
  }

  private static void put(Map<Field, String> cells, Field field, String value) {
    if (value != null) {
      cells.put(field, value);
    }
  }
}
