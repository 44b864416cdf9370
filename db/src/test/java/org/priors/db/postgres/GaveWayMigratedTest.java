package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.db.postgres.OlderRecord.all;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions that were taken back in the name of Priors before V43, since a later one was made. */
@ExtendWith(EmptyDatabases.class)
class GaveWayMigratedTest {

  /** 1 gave way to 11, 2 to 12, which was taken back since, 3 to 13; 4 a person took back. */
  private static final String ON_FILE =
      """
      insert into change_set (id, actor, reason) overriding system value
      select n, 'test', 'on file' from generate_series(21, 25) n;
      set priors.change_set = '21';
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into driver (id) select generate_series(1, 4);
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because)
      select n, n, 1, 'Doe', now(), 'test', 'test' from generate_series(1, 4) n;
      insert into match_decision (id, record_a, record_b, verdict, reason, decided_by, decided_at)
      values (1, 1, 2, 'DIFFERENT', 'r', 'p', now()), (2, 1, 3, 'DIFFERENT', 'r', 'p', now()),
             (3, 1, 4, 'DIFFERENT', 'r', 'p', now()), (4, 3, 4, 'SAME', 'r', 'p', now());
      set priors.change_set = '22';
      insert into match_decision (id, record_a, record_b, verdict, reason, decided_by, decided_at)
      values (11, 2, 3, 'SAME', 'r', 'p', now());
      update match_decision set withdrawn_by = 'Priors', withdrawn_at = now(), withdrawn_reason = 'Otherwise decided of other records' where id = 1;
      set priors.change_set = '23';
      insert into match_decision (id, record_a, record_b, verdict, reason, decided_by, decided_at)
      values (12, 2, 4, 'SAME', 'r', 'p', now());
      update match_decision set withdrawn_by = 'Priors', withdrawn_at = now(), withdrawn_reason = 'Otherwise decided of other records' where id = 2;
      set priors.change_set = '24';
      update match_decision set withdrawn_by = 'p', withdrawn_at = now(), withdrawn_reason = 'r' where id in (4, 12);
      set priors.change_set = '25';
      insert into match_decision (id, record_a, record_b, verdict, reason, decided_by, decided_at)
      values (13, 3, 4, 'SAME', 'r', 'p', now());
      update match_decision set withdrawn_by = 'Priors', withdrawn_at = now(), withdrawn_reason = 'Otherwise decided of other records' where id = 3;
      """;

  @Test
  void what_gave_way_to_a_decision_that_stands_stands_again_and_gives_way_to_it(DatabaseUsers users)
      throws Exception {
    Database owner = users.owner();
    migrate(users, "40");
    execute(owner, ON_FILE);
    Migrations.run(users);
    assertThat(all(owner, "select id::text from match_decision where withdrawn_at is null"))
        .isEqualTo("1, 11, 13, 3");
    assertThat(all(owner, "select decision_id || ' to ' || to_id from match_gives_way"))
        .isEqualTo("1 to 11, 3 to 13");
  }
}
