package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.db.postgres.OlderRecord.all;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was on file before V40 and V41 stands as if it had been recorded since. */
@ExtendWith(EmptyDatabases.class)
class WhatStandsMigratedTest {

  private static final String ON_FILE =
      """
      insert into change_set (id, actor, reason) overriding system value
      select n, 'test', 'on file' from generate_series(11, 15) n;
      set priors.clearance = 'ALL';
      set priors.change_set = '11';
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into court (id, name, state, level) values (1, 'C', 'LA', 'LOCAL');
      insert into driver (id) select n from generate_series(1, 7) n;
      insert into person_record (id, driver_id, agency_id, surname, reported_at, source, joined_because)
      select n, n, 1, 'Doe', now(), 'test', 'test' from generate_series(1, 7) n;
      insert into record_entry (id, driver_id, person_record_id, kind, happened_on, state, agency_id, detail, acd_code, source_document, status, reported_at)
      values (1, 1, 1, 'CONVICTION', '2000-01-01', 'LA', 1, 'a', ' b26', 'x', 'ON_RECORD', now()),
             (2, 1, 1, 'CONVICTION', '2000-01-02', 'LA', 1, 'b', 'A20', 'x', 'ON_RECORD', now()),
             (3, 1, 1, 'CONVICTION', '2000-01-03', 'LA', 1, 'c', null, 'x', 'ON_RECORD', now());
      insert into case_file (id, number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at, crash, tests_reported, source)
      select n, n, 'LA', 1, n, n, n, 'DISPOSED', '1999-01-01', 'NONE', 'NONE', 'test' from generate_series(2, 7) n;
      update case_file set sealed = 'SEALED' where id = 6;
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      select n * 10, n, 1, 's', 'd', 1, 'IMPAIRED_DRIVING', 'test' from generate_series(2, 7) n;
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      values (31, 3, 1, 's', 'd', 1, 'OTHER', 'test');
      set priors.change_set = '12';
      insert into disposition (id, case_id, court_id, kind, decided_on, charge_id, source_document)
      values (21, 2, 1, 'CONVICTION', '1999-06-01', null, 'x'), (31, 3, 1, 'CONVICTION', '1999-06-01', 30, 'x'),
             (41, 4, 1, 'CONVICTION', '1999-06-01', null, 'x'), (51, 5, 1, 'CONVICTION', '1999-06-01', null, 'x'),
             (61, 6, 1, 'CONVICTION', '1999-06-01', null, 'x'), (79, 7, 1, 'CONVICTION', '1999-06-01', null, 'x');
      set priors.change_set = '13';
      insert into disposition (id, case_id, court_id, kind, decided_on, reason, replaces_id, because, source_document)
      values (22, 2, 1, 'ENTERED_IN_ERROR', '1999-07-01', 'r', 21, 'ENTERED_IN_ERROR', 'x'),
             (71, 7, 1, 'DISMISSAL', '1999-06-01', 'r', null, null, 'x');
      set priors.change_set = '14';
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      values (41, 4, 1, 's', 'd', 1, 'IMPAIRED_DRIVING', 'test'), (61, 6, 1, 's', 'd', 1, 'IMPAIRED_DRIVING', 'test');
      update charge set decided_by = case case_id when 7 then 79 else case_id * 10 + 1 end where id <> 31;
      update disposition set superseded_by = 79 where id = 71;
      """;

  /** As V40 left it until it was mended, and a charge that came in after it. */
  private static final String OPENED_UNDER_SEAL =
      """
      set priors.clearance = 'ALL';
      set priors.change_set = '15';
      update case_file set status = 'OPEN' where id = 6;
      update flyway_schema_history set checksum = %d where version = '40';
      """;

  private static final int OF_V40_BEFORE = -1749149049;

  private static final int MANY = 2_000;

  /** Cases with a decision each, every tenth of which was an error. */
  private static final String MANY_ON_FILE =
      """
      set priors.clearance = 'ALL';
      set priors.change_set = '15';
      insert into case_file (id, number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at, crash, tests_reported, source)
      select n, n, 'LA', 1, n, 1, 1, 'DISPOSED', '1999-01-01', 'NONE', 'NONE', 'test' from generate_series(1001, 1000 + %1$d) n;
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      select n, n, 1, 's', 'd', 1, 'IMPAIRED_DRIVING', 'test' from generate_series(1001, 1000 + %1$d) n;
      insert into disposition (id, case_id, court_id, kind, decided_on, source_document)
      select n, n, 1, 'CONVICTION', '1999-06-01', 'x' from generate_series(1001, 1000 + %1$d) n;
      insert into disposition (id, case_id, court_id, kind, decided_on, reason, replaces_id, because, source_document)
      select n + %1$d, n, 1, 'ENTERED_IN_ERROR', '1999-07-01', 'r', n, 'ENTERED_IN_ERROR', 'x'
      from generate_series(1001, 1000 + %1$d, 10) n;
      """;

  @Test
  void what_was_on_file_stands_by_its_code_its_charges_its_errors_and_the_order_it_came_in(
      DatabaseUsers users) throws Exception {
    Database owner = users.owner();
    migrate(users, "37");
    execute(owner, ON_FILE);
    Migrations.run(users);
    assertThat(all(owner, "select id || ' ' || coalesce(charge_kind, '?') from record_entry"))
        .isEqualTo("1 LICENSE, 2 IMPAIRED_DRIVING, 3 ?");
    assertThat(all(owner, "select id || ' ' || status from case_file"))
        .isEqualTo("2 OPEN, 3 OPEN, 4 OPEN, 5 DISPOSED, 6 DISPOSED, 7 DISPOSED");
    assertThat(all(owner, "select id || ' ' || coalesce(decided_by, 0) from charge"))
        .isEqualTo("20 0, 30 31, 31 0, 40 41, 41 0, 50 51, 60 61, 61 0, 70 71");
    assertThat(all(owner, "select id || ' ' || superseded_by from disposition"))
        .isEqualTo("21 22, 79 71");
    assertThat(all(owner, "select id || ' ' || place from disposition where case_id in (2, 7)"))
        .isEqualTo("21 0, 22 1, 71 1, 79 0");
    assertThat(all(owner, "select distinct driver_id::text from driver_change"))
        .isEqualTo("1, 2, 3, 4, 6, 7");
  }

  @Test
  void a_case_under_seal_that_was_opened_without_a_decision_is_disposed_of_again(
      DatabaseUsers users) throws Exception {
    migrate(users, "37");
    execute(users.owner(), ON_FILE);
    migrate(users, "40");
    execute(users.owner(), OPENED_UNDER_SEAL.formatted(OF_V40_BEFORE));
    Migrations.run(users);
    assertThat(all(users.owner(), "select status from case_file where id = 6"))
        .isEqualTo("DISPOSED");
  }

  @Test
  void of_many_decisions_the_latest_on_each_charge_stands_after_the_migration(DatabaseUsers users)
      throws Exception {
    Database owner = users.owner();
    migrate(users, "37");
    execute(owner, ON_FILE);
    execute(owner, MANY_ON_FILE.formatted(MANY));
    Migrations.run(users);
    assertThat(all(owner, "select count(*)::text from charge where decided_by is not null"))
        .isEqualTo(String.valueOf(MANY - MANY / 10 + 5));
    assertThat(all(owner, "select count(*)::text from disposition where superseded_by > 1000"))
        .isEqualTo(String.valueOf(MANY / 10));
  }
}
