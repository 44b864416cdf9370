package org.priors.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.db.postgres.OlderRecord.all;
import static org.priors.db.postgres.OlderRecord.execute;
import static org.priors.db.postgres.OlderRecord.migrate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record that was written in other words, with imports, one of them of a case under seal. */
@ExtendWith(EmptyDatabases.class)
class SpelledMigratedTest {

  private static final String OLD = "licen" + "ce";

  private static final String ON_FILE =
      """
      set priors.clearance = 'ALL';
      insert into change_set (id, actor, reason) overriding system value values (11, 'test', 'on file');
      set priors.change_set = '11';
      insert into agency (id, ori, name, kind, state, zone) values (1, 'LA0000001', 'A', 'POLICE', 'LA', 'America/Chicago');
      insert into court (id, name, state, level) values (1, 'C', 'LA', 'LOCAL');
      insert into driver (id) values (1), (2);
      insert into person_record (id, driver_id, agency_id, surname, %1$s_state, %1$s_number, reported_at, source, joined_because)
      select n, n, 1, 'Doe', 'LA', n::text, now(), 'test', 'test' from generate_series(1, 2) n;
      insert into record_entry (id, driver_id, person_record_id, kind, happened_on, state, agency_id, detail, source_document, status, charge_kind, reported_at)
      values (1, 1, 1, 'CONVICTION', '2000-01-01', 'LA', 1, 'a', 'x', 'ON_RECORD', upper('%1$s'), now());
      insert into case_file (id, number, state, agency_id, agency_number, driver_id, person_record_id, status, arrested_at, crash, tests_reported, source)
      select n, n, 'LA', 1, n, n, n, 'OPEN', '1999-01-01', 'NONE', 'ALL', 'test' from generate_series(1, 2) n;
      insert into charge (id, case_id, agency_id, statute, description, counts, kind, source)
      select n, n, 1, 's', 'd', 1, upper('%1$s'), 'test' from generate_series(1, 2) n;
      insert into chemical_test (id, case_id, kind, outcome, source)
      values (1, 1, 'PRELIMINARY_BREATH', 'REFUSED', 'test'), (2, 1, 'BLOOD', 'REFUSED', 'test');
      insert into law_version (version, files) values ('v', '');
      insert into law_decision (case_id, choice, number, at_most, reason, law_version, facts, answer, decided_by, decided_at)
      values (1, 'LEFT', 1, 1, 'r', 'v', ('{"offen%2$s": {"age": 30}, "history": [{"chargeKind": "' || upper('%1$s') || '"}]}')::jsonb, 'Offen%2$s 1', 'p', now());
      insert into import_run (id, profile, file_name, size, sha256, asked_by, state, rows_total)
      select n, 'p', 'f', 1, '\\x00', 'm', 'cance' || 'lled', 1 from generate_series(1, 2) n;
      insert into import_case (run_id, case_id) values (1, 1), (2, 2);
      update case_file set sealed = 'SEALED' where id = 2;
      """
          .formatted(OLD, "ce");

  @Test
  void what_was_on_file_is_there_in_the_words_of_now_and_imports_are_of_their_agency(
      DatabaseUsers users) throws Exception {
    Database owner = users.owner();
    migrate(users, "51");
    execute(owner, ON_FILE);
    Migrations.run(users);
    assertThat(all(owner, "select license_number from person_record")).isEqualTo("1, 2");
    assertThat(all(owner, "select kind from charge union all select charge_kind from record_entry"))
        .isEqualTo("LICENSE, LICENSE, LICENSE");
    assertThat(all(owner, "select (facts ->> 'offense') || ' ' || answer from law_decision"))
        .isEqualTo("{\"age\": 30} Offense 1");
    assertThat(all(owner, "select facts -> 'history' -> 0 ->> 'chargeKind' from law_decision"))
        .isEqualTo("LICENSE");
    assertThat(all(owner, "select state || ' ' || agency_id from import_run"))
        .isEqualTo("canceled 1, canceled 1");
    assertThat(
            all(
                owner,
                "select kind || ' ' || test_kinds::text from driver_event where kind = 'REFUSAL'"))
        .isEqualTo("REFUSAL {BLOOD}");
  }
}
