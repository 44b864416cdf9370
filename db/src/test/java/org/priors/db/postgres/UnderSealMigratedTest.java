package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.db.postgres.OlderRecord.all;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pairs that were weighed before it was kept which of them would wait but for a seal. */
@ExtendWith(EmptyDatabases.class)
class UnderSealMigratedTest {

  /**
   * 4 is sealed; it is weighed with 1, with 2, which a person keeps apart, with its own 5, and with
   * 3, which the weights join with it: only 5 and 6 are kept apart of their drivers.
   */
  private static final String ON_FILE =
      """
      insert into change_set (id, actor, reason) overriding system value values (21, 'test', 'on file');
      set priors.change_set = '21';
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into driver (id) select generate_series(1, 4);
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because, sealed, weighed_with)
      select n, case n when 5 then 4 when 6 then 3 else n end, 1, 'Doe', now(), 'test', 'test', case n when 4 then 'SEALED' end,
             case n when 4 then 3 when 6 then 2 end from generate_series(1, 6) n;
      update driver set founder_id = id;
      insert into match_pair (record_a, record_b, weight, joins, evidence, weighed_by, waiting)
      values (1, 2, 3, false, 'e', 'w', true), (1, 4, 3, false, 'e', 'w', false), (2, 4, 3, false, 'e', 'w', false),
             (3, 4, 20, true, 'e', 'w', false), (4, 5, 20, true, 'e', 'w', false);
      insert into match_decision (id, record_a, record_b, verdict, reason, decided_by, decided_at)
      values (1, 2, 4, 'DIFFERENT', 'r', 'p', now()), (2, 5, 6, 'DIFFERENT', 'r', 'p', now());
      """;

  @Test
  void of_two_drivers_whom_nobody_keeps_apart_a_pair_with_a_sealed_record_waits_under_seal(
      DatabaseUsers users) throws Exception {
    Database owner = users.owner();
    migrate(users, "80");
    execute(owner, ON_FILE);
    Migrations.run(users);
    assertThat(
            all(
                owner,
                "select record_a || ' and ' || record_b from match_pair where waiting_under_seal"))
        .isEqualTo("1 and 4, 3 and 4");
  }
}
