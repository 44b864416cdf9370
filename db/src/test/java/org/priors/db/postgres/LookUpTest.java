package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the record is searched by while the search server is away. */
@ExtendWith(EmptyDatabases.class)
class LookUpTest {

  private static final String RECORDS =
      """
      set priors.clearance = 'ALL';
      insert into change_set (actor, reason) values ('test', 'test');
      select set_config('priors.change_set', max(id)::text, false) from change_set;
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into driver (id) values (1), (2), (3);
      insert into person_record (id, driver_id, agency_id, given, surname, license_state, license_number, reported_at, source,
                                 joined_because, sealed)
      values (1, 1, 1, 'María', 'De La Cruz', 'LA', '00-0012-883', now(), 's', 'j', null),
             (2, 2, 1, 'Maria', 'Delacruz', 'LA', '12-884', now(), 's', 'j', 'SEALED'),
             (3, 3, 1, 'Maro', 'Cruzado', null, null, now(), 's', 'j', 'EXPUNGED');
      insert into case_file (id, number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at, crash,
                             tests_reported, source, sealed)
      values (1, 'LA-2026-000012', 'LA', 1, 'TC-02-77', 1, 1, 'OPEN', now(), 'NONE', 'ALL', 's', null),
             (2, 'LA-2026-000013', 'LA', 1, 'TC-02-78', 2, 2, 'OPEN', now(), 'NONE', 'ALL', 's', 'SEALED'),
             (3, 'LA-2026-000014', 'LA', 1, 'TC-02-79', 3, 3, 'OPEN', now(), 'NONE', 'ALL', 's', 'EXPUNGED');
      """;

  @Test
  void the_functions_find_by_every_spelling_and_show_what_the_clearance_shows(DatabaseUsers users)
      throws Exception {
    Migrations.run(users);
    try (Connection owner = users.owner().connect();
        Statement statement = owner.createStatement()) {
      statement.execute(RECORDS);
    }
    try (Connection application = users.application().connect();
        Statement statement = application.createStatement()) {
      assertNames(statement);
      assertNumbers(statement);
    }
  }

  private static void assertNames(Statement statement) throws SQLException {
    for (String typed : List.of("'delacruz'", "'cruz','maria'", "'cru'", "'la'", "'dela-cruz'")) {
      assertThat(named(statement, typed)).as(typed).containsExactly(1L);
    }
    assertThat(named(statement, "'nobody'")).isEmpty();
    statement.execute("set priors.clearance = 'SEALED'");
    assertThat(named(statement, "'delacruz'")).containsExactly(1L, 2L);
    assertThat(named(statement, "'cru'")).containsExactly(1L, 2L);
    statement.execute("set priors.clearance = ''");
    assertThat(
            drivers(statement, "select driver_id from records_named(array['cruz'], '{2}', null)"))
        .isEmpty();
    assertThat(drivers(statement, "select driver_id from records_named(array['cruz'], '{1,2}', 9)"))
        .containsExactly(1L);
  }

  private static void assertNumbers(Statement statement) throws SQLException {
    for (String typed : List.of("000012883", "12883", "0000128", "la2026", "tc02", "12")) {
      assertThat(numbered(statement, typed)).as(typed).containsExactly(1L);
    }
    assertThat(numbered(statement, "13")).isEmpty();
    assertThat(numbered(statement, "000012")).containsExactly(1L);
    assertThat(numbered(statement, "000000012")).as("a license, no end of a case").isEmpty();
    assertThat(licensed(statement, "'000012883'")).containsExactly(1L);
    assertThat(licensed(statement, "'la2026000012'")).as("a case").isEmpty();
    assertThat(licensed(statement, "null")).isEmpty();
    assertThat(cases(statement, "TC-02-77")).containsExactly(1L);
    assertThat(cases(statement, "TC-02-7")).isEmpty();
    assertThat(cases(statement, "tc 0278")).isEmpty();
    statement.execute("set priors.clearance = 'SEALED'");
    assertThat(numbered(statement, "13")).containsExactly(2L);
    assertThat(numbered(statement, "la2026")).containsExactly(1L, 2L);
    assertThat(cases(statement, "tc 0278")).containsExactly(2L);
    statement.execute("set priors.clearance = ''");
  }

  private static List<Long> named(Statement statement, String typed) throws SQLException {
    return drivers(
        statement,
        "select driver_id from records_named(array[%s], null, null) order by 1".formatted(typed));
  }

  private static List<Long> numbered(Statement statement, String typed) throws SQLException {
    return drivers(statement, "select drivers_numbered('%s') order by 1".formatted(typed));
  }

  private static List<Long> licensed(Statement statement, String typed) throws SQLException {
    return drivers(statement, "select drivers_licensed(%s) order by 1".formatted(typed));
  }

  private static List<Long> cases(Statement statement, String typed) throws SQLException {
    return drivers(statement, "select cases_numbered('%s') order by 1".formatted(typed));
  }

  private static List<Long> drivers(Statement statement, String query) throws SQLException {
    List<Long> drivers = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        drivers.add(rows.getLong(1));
      }
    }
    return drivers;
  }
}
