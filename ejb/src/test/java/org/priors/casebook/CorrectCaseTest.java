package org.priors.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.casebook.CorrectionFixture.WHY;
import static org.priors.casebook.CorrectionFixture.arrest;
import static org.priors.casebook.CorrectionFixture.charge;
import static org.priors.casebook.CorrectionFixture.person;
import static org.priors.casebook.CorrectionFixture.words;
import static org.priors.fixtures.Refusals.assertRefused;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.cases.Charge;
import org.priors.cases.CorrectCase;
import org.priors.cases.Correction;
import org.priors.cases.Corrections;
import org.priors.cases.SealingOrder;
import org.priors.cases.SobrietyTest;
import org.priors.cases.TestsReported;
import org.priors.history.DriverReader;
import org.priors.history.EventKind;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.sql.Database;

/** Corrects what an agency reported, with what stood before kept and the drivers found anew. */
@OnPostgres
class CorrectCaseTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final Caller PROSECUTOR = Caller.working("test-pros", Grant.of(Role.PROSECUTOR));

  @Inject CorrectCase correct;
  @Inject ForeseeCorrection foresee;
  @Inject Corrections corrections;
  @Inject DriverReader drivers;
  @Inject CorrectionSteps clerk;
  @Inject MatchingSteps people;
  @Inject SealingSteps court;
  @Inject Database database;

  @Test
  void what_stood_before_is_told_with_who_corrected_it_and_why_and_kept_as_a_change() {
    Reported mistyped = people.reported(aPerson("Cora", "Correcttold").born("1966-03-04"));
    clerk.correct(mistyped, person(aPerson("Cora", "Correcttold").born("1966-04-03")));
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
    long charge = clerk.file(of).charges().get(0).id();
    assertThat(words(clerk.correct(of, charge(charge, "DEMO 2", "2nd offense"))))
        .containsExactly(
            "Charge 1, statute: DEMO 2, before DEMO 1",
            "Charge 1, level: 2nd offense, before nothing");
    assertThat(words(clerk.correct(of, arrest("2002-03-02T05:30:00Z"))))
        .contains(
            "Arrested: 1 Mar 2002 23:30, before 1 Mar 2002 22:30", "Place: Mile 7, before nothing");
    assertThat(clerk.file(of).arrest().place()).isEqualTo("Mile 7");
    SobrietyTest walk = new SobrietyTest(SobrietyTest.Kind.WALK_AND_TURN, 4, null);
    Correction tests =
        new Correction(
            null, null, List.of(), null, List.of(), List.of(walk), TestsReported.NONE, WHY);
    assertThat(words(clerk.correct(of, tests)))
        .contains("Walk and turn, clues: 4, before nothing")
        .hasSize(2);
    assertThat(clerk.file(of).testsReported()).isEqualTo(TestsReported.NONE);
  }

  @Test
  void sent_again_nothing_is_left_to_correct_and_nothing_is_changed() {
    Reported of = people.reported(aPerson("Cora", "Correctagain").born("1966-03-04"));
    Correction same = person(aPerson("Cora", "Correctagain").born("1966-04-03"));
    int seen = clerk.version(of);
    assertThat(correct.correct(CLERK, of.caseId(), seen, same)).hasSize(1);
    int then = clerk.version(of);
    assertThat(then).isGreaterThan(seen);
    assertThat(correct.correct(CLERK, of.caseId(), seen, same)).isEmpty();
    assertThat(clerk.version(of)).isEqualTo(then);
    assertThat(corrections.of(of.caseId())).hasSize(1);
  }

  @Test
  void who_had_another_state_of_the_case_before_them_is_told() {
    Reported of = people.reported(aPerson("Cora", "Correctseen").born("1966-03-04"));
    int seen = clerk.version(of);
    clerk.correct(of, arrest("2002-03-02T05:30:00Z"));
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
    long charge = clerk.file(of).charges().get(0).id();
    assertRefused(
        "decided", "/charges/0/statute", () -> clerk.correct(of, charge(charge, "DEMO 2", null)));
    assertThat(clerk.file(of).charges().get(0).whyFixed())
        .isEqualTo(
            "A court has decided this charge as it was filed: the conviction of 1 Jun 2002. The"
                + " charge can be corrected once that decision is taken back as entered in error."
                + " Where the court decided otherwise, record another decision.");
  }

  @Test
  void a_charge_whose_decision_was_entered_in_error_is_corrected() {
    Reported of = people.reported(aPerson("Cora", "Correctundecided").born("1966-03-04"));
    court.convict(of, "2002-06-01");
    court.convictedInError(of);
    Charge charge = clerk.file(of).charges().get(0);
    assertThat(charge.whyFixed()).isNull();
    assertThat(words(clerk.correct(of, charge(charge.id(), "DEMO 2", null))))
        .containsExactly("Charge 1, statute: DEMO 2, before DEMO 1");
  }

  @Test
  void whom_a_decided_case_is_about_is_corrected_and_its_conviction_goes_with_it() {
    Reported known = people.reported(aPerson("Cora", "Correctconvict").born("1966-03-04"));
    Reported mistyped = people.reported(aPerson("Cora", "Correctconvict").born("1976-12-21"));
    court.convict(mistyped, "2002-06-01");
    clerk.correct(mistyped, person(aPerson("Cora", "Correctconvict").born("1966-03-04")));
    assertThat(drivers.read(known.driver()).events())
        .anyMatch(event -> event.kind() == EventKind.CONVICTION);
  }

  @Test
  void an_arrest_cannot_be_moved_behind_what_was_decided_of_it_or_into_the_future() {
    Reported of = people.reported(aPerson("Cora", "Correctday").born("1966-03-04"));
    court.convict(of, "2002-06-01");
    assertRefused(
        "decided-before-arrest",
        "/arrest/at",
        () -> clerk.correct(of, arrest("2002-06-02T12:00:00Z")));
  }

  @Test
  void who_would_have_been_too_young_is_refused_at_the_birth_date() {
    Reported of = people.reported(aPerson("Cora", "Correctyoung").born("1966-03-04"));
    assertRefused(
        "too-young",
        "/person/born",
        () -> clerk.correct(of, person(aPerson("Cora", "Correctyoung").born("1999-03-04"))));
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
    int seen = clerk.version(mistyped);
    ForeseeCorrection.Foreseen foreseen =
        foresee.foresee(CLERK, mistyped.caseId(), seen, correction);
    assertThat(words(foreseen.differences()))
        .containsExactly("Birth date: 4 Mar 1966, before 21 Dec 1976");
    assertThat(foreseen.effects())
        .anyMatch(said -> said.startsWith("It joins this case to 1 case of CORRECTFORETOLD, Cora"))
        .anyMatch(
            said -> said.startsWith("It raises case " + clerk.file(mistyped).number() + ": from "));
    assertThat(people.driver(mistyped.record())).isEqualTo(mistyped.driver());
    assertThat(clerk.version(mistyped)).isEqualTo(seen);
    assertThat(corrections.of(mistyped.caseId())).isEmpty();
    assertThat(looks(known.driver())).as("whose name was shown is told").isEqualTo(1);
    assertThat(clerk.correct(mistyped, correction)).isEqualTo(foreseen.differences());
  }

  private int looks(long driver) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select count(*) from audit_entry where subject = 'driver' and subject_id = :id"
                        + " and action = 'Looked at what a correction changes'")
                .bind("id", driver)
                .mapTo(Integer.class)
                .one());
  }
}
