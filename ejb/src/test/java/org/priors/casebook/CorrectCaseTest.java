package org.priors.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.cases.Arrest;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.CorrectCase;
import org.priors.cases.Correction;
import org.priors.cases.Corrections;
import org.priors.cases.Difference;
import org.priors.cases.SealingOrder;
import org.priors.cases.SobrietyTest;
import org.priors.cases.TestsReported;
import org.priors.history.DriverReader;
import org.priors.history.EventKind;
import org.priors.matching.DecideMatch;
import org.priors.people.Verdict;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;
import org.priors.slice.SealingSteps;
import org.priors.sql.Database;

/** Corrects what an agency reported, with what stood before kept and the drivers found anew. */
@OnPostgres
class CorrectCaseTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final Caller PROSECUTOR = Caller.working("test-pros", Grant.of(Role.PROSECUTOR));
  private static final String WHY = "Mistyped";

  @Inject CorrectCase correct;
  @Inject ForeseeCorrection foresee;
  @Inject Corrections corrections;
  @Inject CasesOnRecord cases;
  @Inject DriverReader drivers;
  @Inject DecideMatch decide;
  @Inject MatchingSteps people;
  @Inject SealingSteps court;
  @Inject Database database;

  private static Correction person(Persons as) {
    return new Correction(as.record(), null, List.of(), null, List.of(), List.of(), null, WHY);
  }

  private static Correction arrest(String at) {
    Arrest arrest = Arrest.madeAt(Instant.parse(at)).place("Mile 7").build();
    return new Correction(null, arrest, List.of(), null, List.of(), List.of(), null, WHY);
  }

  private static Correction charge(long id, String statute, String degree) {
    Charge charge =
        new Charge(
            statute,
            "Driving while intoxicated",
            degree,
            1,
            ChargeKind.IMPAIRED_DRIVING,
            null,
            "Form");
    return new Correction(
        null,
        null,
        List.of(new Correction.Of<>(id, charge, 0)),
        null,
        List.of(),
        List.of(),
        null,
        WHY);
  }

  private CaseFile file(Reported of) {
    return cases.read(of.caseId()).file();
  }

  private int version(Reported of) {
    return file(of).version();
  }

  private List<String> words(List<Difference> differences) {
    return differences.stream().map(Difference::inWords).toList();
  }

  private List<Difference> correct(Reported of, Correction correction) {
    return correct.correct(CLERK, of.caseId(), version(of), correction);
  }

  @Test
  void a_corrected_birth_date_joins_the_case_to_the_driver_that_it_is_of() {
    Reported known = people.reported(aPerson("Cora", "Correctborn").born("1966-03-04"));
    Reported mistyped = people.reported(aPerson("Cora", "Correctborn").born("1976-12-21"));
    assertThat(mistyped.driver()).isNotEqualTo(known.driver());
    List<Difference> made =
        correct(mistyped, person(aPerson("Cora", "Correctborn").born("1966-03-04")));
    assertThat(words(made)).containsExactly("Birth date: 4 Mar 1966, before 21 Dec 1976");
    assertThat(people.driver(mistyped.record())).isEqualTo(known.driver());
    assertThat(file(mistyped).driverId()).isEqualTo(known.driver());
    assertThat(drivers.asIfOne(List.of(known.record(), mistyped.record())).records()).hasSize(2);
  }

  @Test
  void a_corrected_birth_date_parts_the_case_from_a_driver_that_it_is_not_of() {
    Reported known = people.reported(aPerson("Cora", "Correctapart").born("1966-03-04"));
    Reported mistyped = people.reported(aPerson("Cora", "Correctapart").born("1966-03-04"));
    assertThat(mistyped.driver()).isEqualTo(known.driver());
    correct(mistyped, person(aPerson("Cora", "Correctapart").born("1979-11-21")));
    assertThat(people.driver(mistyped.record())).isNotEqualTo(people.driver(known.record()));
    assertThat(file(mistyped).driverId()).isEqualTo(people.driver(mistyped.record()));
    assertThat(people.waits(known, mistyped)).as("the name is the same").isTrue();
    correct(mistyped, person(aPerson("Cora", "Correctapart").born("1966-03-04")));
    assertThat(people.driver(mistyped.record()))
        .as("corrected back, it stands as if nothing had been")
        .isEqualTo(people.driver(known.record()));
  }

  @Test
  void the_first_record_of_a_driver_may_go_and_the_others_stay_together() {
    Reported mistyped = people.reported(aPerson("Cora", "Correctfirst").born("1966-03-04"));
    Reported second = people.reported(aPerson("Cora", "Correctfirst").born("1966-03-04"));
    Reported third = people.reported(aPerson("Cora", "Correctfirst").born("1966-03-04"));
    correct(mistyped, person(aPerson("Cora", "Correctfirst").born("1979-11-21")));
    assertThat(people.driver(second.record()))
        .isEqualTo(people.driver(third.record()))
        .isNotEqualTo(people.driver(mistyped.record()));
  }

  @Test
  void what_people_decided_of_a_record_holds_when_it_is_corrected() {
    Reported known = people.reported(aPerson("Cora", "Correctjoined").born("1966-03-04"));
    Reported other = people.reported(aPerson("Cora", "Correctjoined").born("1979-11-21"));
    decide.decide(CLERK, MatchingSteps.pair(known, other), Verdict.SAME, "Fingerprints");
    correct(other, person(aPerson("Cora", "Correctjoined").born("1981-10-11")));
    assertThat(people.driver(other.record())).isEqualTo(people.driver(known.record()));
    Reported apart = people.reported(aPerson("Cora", "Correctkept").born("1966-03-04"));
    Reported kept = people.reported(aPerson("Cora", "Correctkept").born("1979-11-21"));
    decide.decide(CLERK, MatchingSteps.pair(apart, kept), Verdict.DIFFERENT, "Cousins");
    correct(kept, person(aPerson("Cora", "Correctkept").born("1966-03-04")));
    assertThat(people.driver(kept.record())).isNotEqualTo(people.driver(apart.record()));
  }

  @Test
  void a_corrected_record_is_found_by_what_it_says_and_no_more_by_what_it_said() {
    Reported mistyped = people.reported(aPerson("Cora", "Wrongname").licensed("LA", "4711001"));
    correct(mistyped, person(aPerson("Cora", "Rightname").licensed("LA", "4711002")));
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

  @Test
  void what_stood_before_is_told_with_who_corrected_it_and_why_and_kept_as_a_change() {
    Reported mistyped = people.reported(aPerson("Cora", "Correcttold").born("1966-03-04"));
    correct(mistyped, person(aPerson("Cora", "Correcttold").born("1966-04-03")));
    assertThat(corrections.of(mistyped.caseId()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.difference().inWords())
                  .isEqualTo("Birth date: 3 Apr 1966, before 4 Mar 1966");
              assertThat(one.correctedBy()).isEqualTo("Test clerk");
              assertThat(one.reason()).isEqualTo(WHY);
            });
    assertThat(
            database.<List<String>>read(
                handle ->
                    handle
                        .createQuery(
                            "select before ->> 'born' from row_change where table_name ="
                                + " 'person_record' and row_id = :id and before ->> 'born' <> after"
                                + " ->> 'born'")
                        .bind("id", mistyped.record())
                        .mapTo(String.class)
                        .list()))
        .containsExactly("1966-03-04");
  }

  @Test
  void charges_tests_and_the_arrest_are_corrected_where_they_stand() {
    Reported of = people.reported(aPerson("Cora", "Correctcharge").born("1966-03-04"));
    long charge = file(of).charges().get(0).id();
    assertThat(words(correct(of, charge(charge, "DEMO 2", "2nd offense"))))
        .containsExactly(
            "Charge 1, statute: DEMO 2, before DEMO 1",
            "Charge 1, level: 2nd offense, before nothing");
    assertThat(words(correct(of, arrest("2002-03-02T05:30:00Z"))))
        .contains(
            "Arrested: 1 Mar 2002 23:30, before 1 Mar 2002 22:30", "Place: Mile 7, before nothing");
    assertThat(file(of).arrest().place()).isEqualTo("Mile 7");
    SobrietyTest walk = new SobrietyTest(SobrietyTest.Kind.WALK_AND_TURN, 4, null);
    Correction tests =
        new Correction(
            null, null, List.of(), null, List.of(), List.of(walk), TestsReported.NONE, WHY);
    assertThat(words(correct(of, tests)))
        .contains("Walk and turn, clues: 4, before nothing")
        .hasSize(2);
    assertThat(file(of).testsReported()).isEqualTo(TestsReported.NONE);
  }

  @Test
  void sent_again_nothing_is_left_to_correct_and_nothing_is_changed() {
    Reported of = people.reported(aPerson("Cora", "Correctagain").born("1966-03-04"));
    Correction same = person(aPerson("Cora", "Correctagain").born("1966-04-03"));
    int seen = version(of);
    assertThat(correct.correct(CLERK, of.caseId(), seen, same)).hasSize(1);
    int then = version(of);
    assertThat(then).isGreaterThan(seen);
    assertThat(correct.correct(CLERK, of.caseId(), seen, same)).isEmpty();
    assertThat(version(of)).isEqualTo(then);
    assertThat(corrections.of(of.caseId())).hasSize(1);
  }

  @Test
  void who_had_another_state_of_the_case_before_them_is_told() {
    Reported of = people.reported(aPerson("Cora", "Correctseen").born("1966-03-04"));
    int seen = version(of);
    correct(of, arrest("2002-03-02T05:30:00Z"));
    assertThatThrownBy(
            () ->
                correct.correct(
                    CLERK,
                    of.caseId(),
                    seen,
                    person(aPerson("Cora", "Correctseen").born("1966-04-03"))))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("changed by someone else");
  }

  @Test
  void a_charge_that_a_court_decided_stays_as_it_was_filed() {
    Reported of = people.reported(aPerson("Cora", "Correctdecided").born("1966-03-04"));
    court.convict(of, "2002-06-01");
    long charge = file(of).charges().get(0).id();
    assertRefused(
        "decided", "/charges/0/statute", () -> correct(of, charge(charge, "DEMO 2", null)));
  }

  @Test
  void whom_a_decided_case_is_about_is_corrected_and_its_conviction_goes_with_it() {
    Reported known = people.reported(aPerson("Cora", "Correctconvict").born("1966-03-04"));
    Reported mistyped = people.reported(aPerson("Cora", "Correctconvict").born("1976-12-21"));
    court.convict(mistyped, "2002-06-01");
    correct(mistyped, person(aPerson("Cora", "Correctconvict").born("1966-03-04")));
    assertThat(drivers.read(known.driver()).events())
        .anyMatch(event -> event.kind() == EventKind.CONVICTION);
  }

  @Test
  void an_arrest_cannot_be_moved_behind_what_was_decided_of_it_or_into_the_future() {
    Reported of = people.reported(aPerson("Cora", "Correctday").born("1966-03-04"));
    court.convict(of, "2002-06-01");
    assertRefused(
        "decided-before-arrest", "/arrest/at", () -> correct(of, arrest("2002-06-02T12:00:00Z")));
  }

  @Test
  void who_would_have_been_too_young_is_refused_at_the_birth_date() {
    Reported of = people.reported(aPerson("Cora", "Correctyoung").born("1966-03-04"));
    assertRefused(
        "too-young",
        "/person/born",
        () -> correct(of, person(aPerson("Cora", "Correctyoung").born("1999-03-04"))));
  }

  @Test
  void officers_of_other_agencies_and_who_may_not_report_are_refused() {
    Reported of = people.reported(aPerson("Cora", "Correctdenied").born("1966-03-04"));
    Caller other = Caller.working("test-officer", Grant.of(Role.OFFICER));
    Correction correction = arrest("2002-03-02T05:30:00Z");
    assertThatThrownBy(() -> correct.correct(other, of.caseId(), null, correction))
        .isInstanceOf(Denied.class);
    Caller manager = Caller.working("test-manager", Grant.of(Role.MANAGER));
    assertThatThrownBy(() -> correct.correct(manager, of.caseId(), null, correction))
        .isInstanceOf(Denied.class);
  }

  @Test
  void a_sealed_case_is_corrected_by_who_may_see_it_alone() {
    Reported of = people.reported(aPerson("Cora", "Correctsealed").born("1966-03-04"));
    court.convict(of, "2002-06-01");
    court.order(of, SealingOrder.Kind.SEALED);
    Correction correction = person(aPerson("Cora", "Correctsealed").born("1966-04-03"));
    assertThatThrownBy(() -> correct.correct(CLERK, of.caseId(), null, correction))
        .isInstanceOf(NotFound.class);
    assertThat(correct.correct(PROSECUTOR, of.caseId(), null, correction)).hasSize(1);
  }

  @Test
  void what_a_correction_changes_is_foretold_and_nothing_is_stored() {
    Reported known = people.reported(aPerson("Cora", "Correctforetold").born("1966-03-04"));
    court.convict(known, "2002-06-01");
    Reported mistyped =
        people.reported(
            aPerson("Cora", "Correctforetold").born("1976-12-21"),
            Instant.parse("2004-03-02T04:30:00Z"));
    Correction correction = person(aPerson("Cora", "Correctforetold").born("1966-03-04"));
    int seen = version(mistyped);
    ForeseeCorrection.Foreseen foreseen =
        foresee.foresee(CLERK, mistyped.caseId(), seen, correction);
    assertThat(words(foreseen.differences()))
        .containsExactly("Birth date: 4 Mar 1966, before 21 Dec 1976");
    assertThat(foreseen.effects())
        .anyMatch(said -> said.startsWith("It joins this case to 1 case of CORRECTFORETOLD, Cora"))
        .anyMatch(said -> said.startsWith("It raises case " + file(mistyped).number() + ": from "));
    assertThat(people.driver(mistyped.record())).isEqualTo(mistyped.driver());
    assertThat(version(mistyped)).isEqualTo(seen);
    assertThat(corrections.of(mistyped.caseId())).isEmpty();
    assertThat(correct(mistyped, correction)).isEqualTo(foreseen.differences());
  }
}
