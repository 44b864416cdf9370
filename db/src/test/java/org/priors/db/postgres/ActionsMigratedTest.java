package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.db.postgres.OlderRecord.all;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was on file before V67 is read by its codes as if it had been entered since. */
@ExtendWith(EmptyDatabases.class)
class ActionsMigratedTest {

  private static final String ON_FILE =
      """
      insert into change_set (id, actor, reason) overriding system value values (11, 'test', 'on file');
      set priors.clearance = 'ALL';
      set priors.change_set = '11';
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into driver (id) values (1), (2);
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because)
      select n, n, 1, 'Doe', now(), 'test', 'test' from generate_series(1, 2) n;
      insert into record_entry (id, driver_id, person_record_id, kind, happened_on, state, agency_id, detail, acd_code, source_document, status, reported_at)
      values (1, 1, 1, 'ADMINISTRATIVE_ACTION', '2000-01-01', 'LA', 1, 'a', ' a12', 'x', 'ON_RECORD', now()),
             (2, 1, 1, 'ADMINISTRATIVE_ACTION', '2000-01-02', 'LA', 1, 'b', 'A98', 'x', 'ON_RECORD', now()),
             (3, 1, 1, 'ARREST', '2000-01-03', 'LA', 1, 'c', 'A12', 'x', 'ON_RECORD', now()),
             (4, 2, 2, 'CONVICTION', '2000-01-04', 'LA', 1, 'd', 'A20', 'x', 'ON_RECORD', now());
      """;

  @Test
  void a_suspension_on_file_is_for_what_its_code_says_and_its_driver_is_counted_anew(
      DatabaseUsers users) throws Exception {
    Database owner = users.owner();
    migrate(users, "66");
    execute(owner, ON_FILE);
    Migrations.run(users);
    assertThat(all(owner, "select id || ' ' || action_for from record_entry"))
        .isEqualTo("1 REFUSAL, 2 FAILURE");
    assertThat(
            all(owner, "select ref || ' ' || prior_kind(e) from driver_event e where is_prior(e)"))
        .isEqualTo("entry:1 REFUSAL, entry:4 CONVICTION");
    assertThat(
            all(owner, "select distinct driver_id::text from driver_change where kind = 'RECORD'"))
        .isEqualTo("1");
  }
}
