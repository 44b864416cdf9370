package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.db.postgres.OlderRecord.all;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Imports of before their counts added up and before it was kept which cases they opened. */
@ExtendWith(EmptyDatabases.class)
class ImportsMigratedTest {

  private static final String ON_FILE =
      """
      set priors.clearance = 'ALL';
      insert into change_set (id, actor, reason) overriding system value
      values (11, 'test', 'Import 1: a.csv'), (12, 'test', 'Import 11: b.csv');
      set priors.change_set = '11';
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into case_file (id, number, state, agency_id, agency_number, status, arrested_at, crash, tests_reported, source)
      values (1, 1, 'LA', 1, 1, 'OPEN', '1999-01-01', 'NONE', 'ALL', 'test');
      set priors.change_set = '12';
      insert into case_file (id, number, state, agency_id, agency_number, status, arrested_at, crash, tests_reported, source)
      values (2, 2, 'LA', 1, 2, 'DISPOSED', '1999-01-01', 'NONE', 'ALL', 'test');
      update case_file set sealed = 'SEALED' where id = 2;
      insert into import_run (id, profile, agency_id, file_name, size, sha256, asked_by, state, rows_total, rows_read, rows_taken, rows_skipped)
      values (1, 'p', 1, 'a.csv', 1, '\\x00', 'm', 'done', 4, 4, 1, 3), (11, 'p', 1, 'b.csv', 1, '\\x01', 'm', 'done', 2, 2, 2, 0);
      insert into import_row (run_id, line, outcome, code, reason)
      values (1, 2, 'skipped', 'already-here', 'r'), (1, 3, 'skipped', 'already-here', 'r'), (1, 4, 'skipped', 'not-dui', 'r');
      insert into import_case (run_id, case_id) values (1, 1), (1, 2), (11, 2);
      """;

  @Test
  void their_counts_add_up_and_they_opened_the_cases_that_their_change_sets_did(DatabaseUsers users)
      throws Exception {
    Database owner = users.owner();
    migrate(users, "74");
    execute(owner, ON_FILE);
    Migrations.run(users);
    assertThat(
            all(
                owner,
                "select rows_taken || ' ' || rows_here || ' ' || rows_skipped from import_run order by id"))
        .isEqualTo("1 2 1, 2 0 0");
    assertThat(all(owner, "select outcome from import_row order by line"))
        .isEqualTo("here, here, skipped");
    assertThat(
            all(
                owner,
                "select run_id || ' ' || case_id || ' ' || opened from import_case order by 1"))
        .isEqualTo("1 1 true, 1 2 false, 11 2 true");
  }

  @Test
  void a_number_is_on_file_once_but_for_what_was_taken_back(DatabaseUsers users) throws Exception {
    Database owner = users.owner();
    migrate(users, "74");
    execute(owner, ON_FILE);
    Migrations.run(users);
    String again =
        """
        set priors.clearance = 'WITHDRAWN';
        set priors.change_set = '12';
        %s
        insert into case_file (id, number, state, agency_id, agency_number, status, arrested_at, crash, tests_reported, source)
        values (3, 3, 'LA', 1, 1, 'OPEN', '1999-01-01', 'NONE', 'ALL', 'test');
        """;
    assertThatThrownBy(() -> execute(owner, again.formatted("")))
        .hasMessageContaining("case_file_agency_number_once");
    execute(owner, again.formatted("update case_file set sealed = 'WITHDRAWN' where id = 1;"));
    assertThatThrownBy(
            () ->
                execute(
                    owner,
                    "set priors.clearance = 'WITHDRAWN'; set priors.change_set = '12';"
                        + " update case_file set sealed = null where id = 1"))
        .hasMessageContaining("case_file_agency_number_once");
  }
}
