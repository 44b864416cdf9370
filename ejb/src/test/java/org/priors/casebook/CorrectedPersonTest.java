package org.priors.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.casebook.CorrectionFixture.arrest;
import static org.priors.casebook.CorrectionFixture.person;
import static org.priors.casebook.CorrectionFixture.words;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.cases.Correction;
import org.priors.cases.Difference;
import org.priors.history.DriverReader;
import org.priors.matching.DecideMatch;
import org.priors.people.Verdict;
import org.priors.security.Caller;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

/** Finds anew whose a record is that its agency corrects. */
@OnPostgres
class CorrectedPersonTest {

  private static final Caller CLERK = MatchingSteps.clerk();

  @Inject DriverReader drivers;
  @Inject DecideMatch decide;
  @Inject ForeseeCorrection foresee;
  @Inject HeldByDecision holding;
  @Inject CorrectionSteps clerk;
  @Inject MatchingSteps people;
  @Inject Database database;

  @Test
  void a_corrected_birth_date_joins_the_case_to_the_driver_that_it_is_of() {
    Reported known = people.reported(aPerson("Cora", "Correctborn").born("1966-03-04"));
    Reported mistyped = people.reported(aPerson("Cora", "Correctborn").born("1976-12-21"));
    assertThat(mistyped.driver()).isNotEqualTo(known.driver());
    List<Difference> made =
        clerk.correct(mistyped, person(aPerson("Cora", "Correctborn").born("1966-03-04")));
    assertThat(words(made)).containsExactly("Birth date: 4 Mar 1966, before 21 Dec 1976");
    assertThat(people.driver(mistyped.record())).isEqualTo(known.driver());
    assertThat(clerk.file(mistyped).driverId()).isEqualTo(known.driver());
    assertThat(drivers.asIfOne(List.of(known.record(), mistyped.record())).records()).hasSize(2);
  }

  @Test
  void a_corrected_birth_date_parts_the_case_from_a_driver_that_it_is_not_of() {
    Reported known = people.reported(aPerson("Cora", "Correctapart").born("1966-03-04"));
    Reported mistyped = people.reported(aPerson("Cora", "Correctapart").born("1966-03-04"));
    assertThat(mistyped.driver()).isEqualTo(known.driver());
    clerk.correct(mistyped, person(aPerson("Cora", "Correctapart").born("1979-11-21")));
    assertThat(people.driver(mistyped.record())).isNotEqualTo(people.driver(known.record()));
    assertThat(clerk.file(mistyped).driverId()).isEqualTo(people.driver(mistyped.record()));
    assertThat(people.waits(known, mistyped)).as("the name is the same").isTrue();
    clerk.correct(mistyped, person(aPerson("Cora", "Correctapart").born("1966-03-04")));
    assertThat(people.driver(mistyped.record()))
        .as("corrected back, it stands as if nothing had been")
        .isEqualTo(people.driver(known.record()));
  }

  @Test
  void the_first_record_of_a_driver_may_go_and_the_others_stay_together() {
    Reported mistyped = people.reported(aPerson("Cora", "Correctfirst").born("1966-03-04"));
    Reported second = people.reported(aPerson("Cora", "Correctfirst").born("1966-03-04"));
    Reported third = people.reported(aPerson("Cora", "Correctfirst").born("1966-03-04"));
    clerk.correct(mistyped, person(aPerson("Cora", "Correctfirst").born("1979-11-21")));
    assertThat(people.driver(second.record()))
        .isEqualTo(people.driver(third.record()))
        .isNotEqualTo(people.driver(mistyped.record()));
  }

  @Test
  void what_people_decided_of_a_record_holds_when_it_is_corrected() {
    Reported known = people.reported(aPerson("Cora", "Correctjoined").born("1966-03-04"));
    Reported other = people.reported(aPerson("Cora", "Correctjoined").born("1979-11-21"));
    decide.decide(CLERK, MatchingSteps.pair(known, other), Verdict.SAME, "Fingerprints");
    clerk.correct(other, person(aPerson("Cora", "Correctjoined").born("1981-10-11")));
    assertThat(people.driver(other.record())).isEqualTo(people.driver(known.record()));
    Reported apart = people.reported(aPerson("Cora", "Correctkept").born("1966-03-04"));
    Reported kept = people.reported(aPerson("Cora", "Correctkept").born("1979-11-21"));
    decide.decide(CLERK, MatchingSteps.pair(apart, kept), Verdict.DIFFERENT, "Cousins");
    clerk.correct(kept, person(aPerson("Cora", "Correctkept").born("1966-03-04")));
    assertThat(people.driver(kept.record())).isNotEqualTo(people.driver(apart.record()));
  }

  @Test
  void a_join_that_alone_holds_a_record_that_says_another_man_is_told_before_and_after() {
    Reported known = people.reported(aPerson("Cora", "Correctheld").born("1966-03-04"));
    Reported other = people.reported(aPerson("Cora", "Correctheld").born("1979-11-21"));
    decide.decide(CLERK, MatchingSteps.pair(known, other), Verdict.SAME, "Same prints");
    Correction another = person(aPerson("Bruno", "Correctother").born("1981-10-11"));
    assertThat(foresee.foresee(CLERK, other.caseId(), clerk.version(other), another).held())
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.pair()).isEqualTo(MatchingSteps.pair(known, other));
              assertThat(held.inWords())
                  .contains("these would be two people", "joined by Test clerk (Same prints)");
            });
    clerk.correct(other, another);
    assertThat(holding.of(CLERK, other.caseId())).hasSize(1);
  }

  @Test
  void a_join_that_the_records_bear_out_and_a_correction_of_the_arrest_alone_tell_of_no_decision() {
    Reported known = people.reported(aPerson("Cora", "Correctborneout").born("1966-03-04"));
    Reported other = people.reported(aPerson("Cora", "Correctborneout").born("1979-11-21"));
    decide.decide(CLERK, MatchingSteps.pair(known, other), Verdict.SAME, "Same prints");
    assertThat(held(other, arrest("2002-03-02T05:30:00Z"))).isEmpty();
    assertThat(held(other, person(aPerson("Cora", "Correctborneout").born("1966-03-04"))))
        .isEmpty();
  }

  private List<HeldByDecision.Held> held(Reported of, Correction correction) {
    return foresee.foresee(CLERK, of.caseId(), clerk.version(of), correction).held();
  }

  @Test
  void a_corrected_record_is_found_by_what_it_says_and_no_more_by_what_it_said() {
    Reported mistyped = people.reported(aPerson("Cora", "Wrongname").licensed("LA", "4711001"));
    clerk.correct(mistyped, person(aPerson("Cora", "Rightname").licensed("LA", "4711002")));
    assertThat(named("wrongname")).isEmpty();
    assertThat(named("rightname")).containsExactly(mistyped.record());
    assertThat(licensed("4711001")).isEmpty();
    assertThat(licensed("4711002")).containsExactly(people.driver(mistyped.record()));
  }

  private List<Long> named(String word) {
    return database.read(
        handle ->
            handle
                .createQuery("select id from records_named(array[:word], null, 9)")
                .bind("word", word)
                .mapTo(Long.class)
                .list());
  }

  private List<Long> licensed(String number) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from drivers_licensed(:number)")
                .bind("number", number)
                .mapTo(Long.class)
                .list());
  }
}
