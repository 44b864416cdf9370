package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Records of earlier versions with decisions in them, and where all of those are on sealed cases.
 */
@ExtendWith(EmptyDatabases.class)
class FilledUnderSealTest {

  private static final String WRITING =
      """
      set priors.clearance = 'ALL';
      insert into change_set (actor, reason) values ('test', 'test');
      select set_config('priors.change_set', max(id)::text, false) from change_set;
      """;

  /** Two decisions on the charges of the one case, and an earlier case of the same driver. */
  private static final String DECIDED =
      """
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into court (id, name, state, level) values (1, 'C', 'LA', 'STATE');
      insert into driver (id) values (1);
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because, sealed)
      values (1, 1, 1, 'S', now(), 's', 'j', 'SEALED');
      insert into case_file (id, number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at, crash,
                             tests_reported, source, sealed)
      values (1, 'LA-1', 'LA', 1, '1', 1, 1, 'DISPOSED', now() - interval '2 years', 'NONE', 'ALL', 's', 'SEALED'),
             (2, 'LA-2', 'LA', 1, '2', 1, 1, 'OPEN', now(), 'NONE', 'ALL', 's', 'SEALED');
      insert into charge (id, case_id, agency_id, statute, description, degree, counts, kind, source)
      values (1, 1, 1, 's', 'd', null, 1, 'IMPAIRED_DRIVING', 's'), (2, 2, 1, 's', 'd', '1st', 1, 'IMPAIRED_DRIVING', 's');
      insert into disposition (id, case_id, court_id, kind, decided_on, reason, source_document)
      values (1, 1, 1, 'DISMISSAL', '2025-01-01', 'r', 's'), (2, 1, 1, 'CONVICTION', '2025-02-02', null, 's');
      """;

  /** As amendments were written until V26. */
  private static final String AMENDED =
      """
      insert into law_version (version, files) values ('v', '');
      insert into law_decision (id, case_id, choice, charged, number, at_most, reason, law_version, facts, answer, decided_by, decided_at)
      values (1, 2, 'AMENDED', 1, 2, 2, 'r', 'v', '{}', 'a', 'p', now());
      update charge set degree = '2nd' where id = 2;
      """;

  private static final int OF_V26_BEFORE = 173743239;

  @Test
  void what_earlier_migrations_left_out_because_all_of_it_was_sealed_is_filled(DatabaseUsers users)
      throws Exception {
    migrate(users, "17");
    execute(users.owner(), WRITING + DECIDED);
    migrate(users, "25");
    execute(users.owner(), WRITING + AMENDED);
    migrate(users, "37");
    assertThat(told(users)).isEqualTo("null null null 2nd");
    Migrations.run(users);
    assertThat(told(users)).isEqualTo("2 2 1 1st");
  }

  @Test
  void a_record_with_decisions_on_open_cases_is_migrated(DatabaseUsers users) throws Exception {
    migrate(users, "17");
    execute(users.owner(), WRITING + DECIDED.replace("'SEALED'", "null"));
    migrate(users, "25");
    execute(users.owner(), WRITING + AMENDED);
    Migrations.run(users);
    assertThat(told(users)).isEqualTo("2 2 1 1st");
    // As the history says it where it ran before it was mended.
    execute(
        users.owner(),
        "update flyway_schema_history set checksum = %d where version = '26'"
            .formatted(OF_V26_BEFORE));
    Migrations.run(users);
  }

  /**
   * What decides the charge, what stands in place of the first decision, on which case the decision
   * of law rests, and the degree.
   */
  private static String told(DatabaseUsers users) throws SQLException {
    try (Connection connection = users.owner().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set priors.clearance = 'ALL'");
      try (ResultSet row =
          statement.executeQuery(
              """
              select concat_ws(' ', coalesce(max(decided_by)::text, 'null'),
                (select coalesce(max(superseded_by)::text, 'null') from disposition where id = 1),
                (select coalesce(max(case_id)::text, 'null') from law_decision_basis),
                (select degree from charge where id = 2))
              from charge where id = 1
              """)) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
