package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.db.postgres.OlderRecord.all;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was on file before V48 stands and counts as if it had been recorded since. */
@ExtendWith(EmptyDatabases.class)
class CountedOnceMigratedTest {

  /**
   * In case 2 and 3 the dismissal of the first charge came first, in case 4 it is of another day.
   */
  private static final String ON_FILE =
      """
      set priors.clearance = 'ALL';
      insert into change_set (id, actor, reason) overriding system value
      select n, 'test', 'on file' from generate_series(11, 15) n;
      set priors.change_set = '11';
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into court (id, name, state, level) values (1, 'C', 'LA', 'LOCAL');
      insert into driver (id) values (1), (2), (3), (4), (5);
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because)
      select n, n, 1, 'Doe', now(), 'test', 'test' from generate_series(1, 5) n;
      insert into record_entry (id, driver_id, person_record_id, kind, happened_on, state, agency_id, detail, acd_code, source_document, status, reported_at)
      values (1, 1, 1, 'CONVICTION', '2000-01-01', 'LA', 1, 'a', ' a98', 'x', 'ON_RECORD', now()),
             (2, 5, 5, 'CONVICTION', '2000-01-02', 'LA', 1, 'b', 'A21', 'x', 'ON_RECORD', now());
      insert into case_file (id, number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at, crash, tests_reported, source)
      select n, n, 'LA', 1, n, n, n, 'DISPOSED', '1999-01-01', 'NONE', 'NONE', 'test' from generate_series(2, 4) n;
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      select c * 10 + n, c, 1, 's', 'd', 1, 'IMPAIRED_DRIVING', 'test' from generate_series(2, 4) c, generate_series(1, 2) n where (c, n) <> (3, 2);
      insert into disposition (id, case_id, court_id, kind, decided_on, charge_id, reason, source_document)
      select c * 10 + 1, c, 1, 'DISMISSAL', date '1999-06-01' - (case c when 4 then 1 else 0 end), c * 10 + 1, 'r', 'x' from generate_series(2, 4) c;
      set priors.change_set = '12';
      insert into disposition (id, case_id, court_id, kind, decided_on, charge_id, source_document)
      select c * 10 + 2, c, 1, 'CONVICTION', '1999-06-01', null, 'x' from generate_series(2, 4) c;
      update charge set decided_by = case_id * 10 + 2;
      update disposition set superseded_by = id + 1 where kind = 'DISMISSAL';
      """;

  @Test
  void what_was_on_file_stands_by_its_charges_and_its_codes_and_is_counted_anew(DatabaseUsers users)
      throws Exception {
    Database owner = users.owner();
    migrate(users, "40");
    execute(owner, ON_FILE);
    Migrations.run(users);
    assertThat(all(owner, "select id || ' ' || decided_by from charge"))
        .isEqualTo("21 21, 22 22, 31 31, 41 42, 42 42");
    assertThat(all(owner, "select id || ' ' || superseded_by from disposition"))
        .isEqualTo("32 31, 41 42");
    assertThat(all(owner, "select distinct status from case_file")).isEqualTo("DISPOSED");
    assertThat(all(owner, "select id || ' ' || kind from record_entry"))
        .isEqualTo("1 ADMINISTRATIVE_ACTION, 2 CONVICTION");
    assertThat(all(owner, "select distinct driver_id::text from driver_change"))
        .contains("1, 2, 3")
        .doesNotContain("5");
  }
}
