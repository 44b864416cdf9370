package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.db.process.Home;
import org.priors.db.process.Size;

/** What was on file before V40 stands as if it had been recorded since. */
class WhatStandsMigratedTest {

  private static final String ON_FILE =
      """
      insert into change_set (id, actor, reason) overriding system value
      select n, 'test', 'on file' from generate_series(11, 15) n;
      set priors.change_set = '11';
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into court (id, name, state, level) values (1, 'C', 'LA', 'LOCAL');
      insert into driver (id) values (1), (2), (3), (4), (5);
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because)
      select n, n, 1, 'Doe', now(), 'test', 'test' from generate_series(1, 5) n;
      insert into record_entry (id, driver_id, person_record_id, kind, happened_on, state, agency_id, detail, acd_code, source_document, status, reported_at)
      values (1, 1, 1, 'CONVICTION', '2000-01-01', 'LA', 1, 'a', ' b26', 'x', 'ON_RECORD', now()),
             (2, 1, 1, 'CONVICTION', '2000-01-02', 'LA', 1, 'b', 'A20', 'x', 'ON_RECORD', now()),
             (3, 1, 1, 'CONVICTION', '2000-01-03', 'LA', 1, 'c', null, 'x', 'ON_RECORD', now());
      insert into case_file (id, number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at, crash, tests_reported, source)
      select n, n, 'LA', 1, n, n, n, 'DISPOSED', '1999-01-01', 'NONE', 'NONE', 'test' from generate_series(2, 5) n;
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      select n * 10, n, 1, 's', 'd', 1, 'IMPAIRED_DRIVING', 'test' from generate_series(2, 5) n;
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      values (31, 3, 1, 's', 'd', 1, 'OTHER', 'test');
      set priors.change_set = '12';
      insert into disposition (id, case_id, court_id, kind, decided_on, charge_id, source_document)
      values (21, 2, 1, 'CONVICTION', '1999-06-01', null, 'x'), (31, 3, 1, 'CONVICTION', '1999-06-01', 30, 'x'),
             (41, 4, 1, 'CONVICTION', '1999-06-01', null, 'x'), (51, 5, 1, 'CONVICTION', '1999-06-01', null, 'x');
      set priors.change_set = '13';
      insert into disposition (id, case_id, court_id, kind, decided_on, reason, replaces_id, because, source_document)
      values (22, 2, 1, 'ENTERED_IN_ERROR', '1999-07-01', 'r', 21, 'ENTERED_IN_ERROR', 'x');
      set priors.change_set = '14';
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      values (41, 4, 1, 's', 'd', 1, 'IMPAIRED_DRIVING', 'test');
      update charge set decided_by = case_id * 10 + 1 where id <> 31;
      """;

  @TempDir Path folder;

  @Test
  void what_was_on_file_stands_by_its_code_its_charges_and_its_errors() throws Exception {
    try (Home home = Home.open(folder);
        LocalPostgres postgres = LocalPostgres.start(home, Size.OFFICE)) {
      Database owner = postgres.users().owner();
      Flyway.configure()
          .dataSource(owner.url(), owner.user(), owner.password())
          .placeholders(Map.of("application", postgres.users().application().user()))
          .locations("classpath:db/migration")
          .target("37")
          .load()
          .migrate();
      execute(owner, ON_FILE);
      Migrations.run(postgres.users());
      assertThat(all(owner, "select id || ' ' || coalesce(charge_kind, '?') from record_entry"))
          .isEqualTo("1 LICENCE, 2 IMPAIRED_DRIVING, 3 ?");
      assertThat(all(owner, "select id || ' ' || status from case_file"))
          .isEqualTo("2 OPEN, 3 OPEN, 4 OPEN, 5 DISPOSED");
      assertThat(all(owner, "select id || ' ' || coalesce(decided_by, 0) from charge"))
          .isEqualTo("20 0, 30 31, 31 0, 40 41, 41 0, 50 51");
      assertThat(all(owner, "select id || ' ' || superseded_by from disposition"))
          .isEqualTo("21 22");
      assertThat(all(owner, "select driver_id::text from search_outbox")).isEqualTo("1, 2, 3, 4");
    }
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String all(Database database, String select) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set priors.clearance = 'ALL'");
      try (ResultSet rows =
          statement.executeQuery(
              "select string_agg(line, ', ' order by line) from (" + select + ") told (line)")) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
