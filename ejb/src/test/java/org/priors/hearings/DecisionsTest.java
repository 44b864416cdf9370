package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.priors.cases.CaseFiles;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.history.Event;
import org.priors.history.EventKind;
import org.priors.history.LicenseStanding;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;
import org.priors.slice.Town;

/** A hearing is held and decided, with a finding on each issue, and the license follows from it. */
@OnPostgres
class DecisionsTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject EndSetting end;
  @Inject RequestHearing requests;
  @Inject ConductHearing conduct;
  @Inject KeepHearingRecord keep;
  @Inject DecideHearing decide;
  @Inject UndoStep undo;
  @Inject HearingRecords records;
  @Inject ReadHearing hearings;
  @Inject ActionReader reader;
  @Inject DriverReader drivers;
  @Inject CaseFiles cases;
  @Inject Town town;
  @Inject SliceClock time;
  @Inject Clock clock;

  private String state;

  private Caller officer() {
    return town.accountAtDmv(Role.HEARING_OFFICER, state);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(EASTERN));
  }

  /** A hearing that is set, of which the parties were told, and whose day has come. */
  private void toBeHeard(String where, Basis basis, Integer fee) {
    state = where;
    steps
        .arrestedIn(where, basis, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), fee);
    requests.accept(steps.clerk(), steps.seen(), "Taken while a day is free");
    days.of(steps.clerk());
    days.on(20);
    steps.set(fee == null ? null : today().plusDays(40));
    end.notified(steps.clerk(), steps.seen(), clock.instant(), "Notice of hearing");
    time.goOn(Duration.ofDays(21));
  }

  private void held() {
    conduct.note(officer(), steps.seen(), Step.HOLD_HEARING, clock.instant(), null);
  }

  private int version() {
    return records.of(steps.action().heard().orElseThrow()).map(HearingRecord::revision).orElse(0);
  }

  private void found(int issues, Finding.Found found) {
    keep.keep(officer(), steps.action().id(), Drafts.of(version(), issues, found));
  }

  private void decide(Outcome outcome, LicenseOrder order) {
    decide.decide(officer(), steps.seen(), outcome, "Preponderance of the evidence", order);
  }

  private static LicenseOrder from(LocalDate day) {
    return new LicenseOrder(day, null, null, null, null);
  }

  @Test
  void nothing_is_decided_without_a_finding_and_its_reason_on_every_issue() {
    toBeHeard("CT", Basis.REFUSAL, null);
    held();
    assertThatThrownBy(() -> decide(Outcome.SUSTAIN, from(today())))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("no issue has a finding");
    found(4, null);
    assertThatThrownBy(() -> decide(Outcome.SUSTAIN, from(today())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Issue 4")
        .hasMessageContaining("operating the vehicle");
    found(4, Finding.Found.PROVED);
    decide(Outcome.SUSTAIN, from(today()));
    assertThat(steps.hearing()).isEqualTo(Stage.SUSTAINED);
  }

  @Test
  void a_sustained_first_refusal_in_connecticut_is_six_months_from_the_day_that_the_office_sets() {
    toBeHeard("CT", Basis.REFUSAL, null);
    held();
    found(4, Finding.Found.PROVED);
    assertThatThrownBy(() -> decide(Outcome.SUSTAIN, LicenseOrder.BY_LAW))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("No source prints the first day here");
    decide(Outcome.SUSTAIN, from(today()));
    LicensePeriods license = steps.action().license();
    assertThat(license.withdrawnFrom()).isEqualTo(today());
    assertThat(license.withdrawnUntil()).isEqualTo(today().plusMonths(6).minusDays(1));
    assertThat(license.all()).allMatch(period -> period.by().contains("Table 5"));
  }

  @Test
  void what_was_said_is_at_the_prosecutors_hand_from_when_it_is_signed_until_that_is_undone() {
    toBeHeard("CT", Basis.REFUSAL, null);
    held();
    found(4, Finding.Found.PROVED);
    assertThat(signed()).isEmpty();
    decide(Outcome.SUSTAIN, from(today()));
    assertThat(signed().orElseThrow().findings()).hasSize(4);
    undo.undo(steps.clerk(), steps.seen(), new UndoStep.Order("Director", "In error", "Memo 2"));
    assertThat(signed()).isEmpty();
  }

  private Optional<HearingRecord> signed() {
    Caller prosecutor = town.account(Role.PROSECUTOR);
    return hearings.signed(prosecutor, reader.open(prosecutor, steps.action().id()));
  }

  private DriverView driver() {
    return drivers.read(cases.get(steps.caseId()).driverId());
  }

  private Event onRecord() {
    return driver().events().stream()
        .filter(event -> event.kind() == EventKind.ADMINISTRATIVE_ACTION)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_next_agency_sees_from_when_to_when_the_license_is_withdrawn() {
    toBeHeard("CT", Basis.REFUSAL, null);
    assertThat(driver().events())
        .noneMatch(event -> event.kind() == EventKind.ADMINISTRATIVE_ACTION);
    held();
    found(4, Finding.Found.PROVED);
    decide(Outcome.SUSTAIN, from(today()));
    assertThat(onRecord().term().withdrawnFrom()).isEqualTo(today());
    assertThat(onRecord().term().withdrawnUntil()).isEqualTo(today().plusMonths(6).minusDays(1));
    assertThat(onRecord().status()).isEqualTo("ON_RECORD");
    assertThat(LicenseStanding.on(today().plusDays(1), driver().events()).answer())
        .isEqualTo(LicenseStanding.Answer.YES);
    assertThat(LicenseStanding.on(today().plusMonths(6), driver().events()).answer())
        .isEqualTo(LicenseStanding.Answer.NO);
  }

  @Test
  void what_was_set_aside_stays_in_the_history_and_counts_as_nothing() {
    toBeHeard("CT", Basis.FAILURE, null);
    held();
    found(4, Finding.Found.NOT_PROVED);
    decide(Outcome.SET_ASIDE, LicenseOrder.BY_LAW);
    assertThat(onRecord().status()).isEqualTo("SET_ASIDE");
    assertThat(onRecord().stands()).isFalse();
  }

  @Test
  void a_refusal_and_the_suspension_for_it_are_one_prior() {
    toBeHeard("CT", Basis.REFUSAL, null);
    held();
    found(4, Finding.Found.PROVED);
    decide(Outcome.SUSTAIN, from(today()));
    assertThat(driver().events().stream().filter(Event::prior).map(Event::priorKey).distinct())
        .hasSize(1);
  }

  @Test
  void what_was_not_proved_is_set_aside_and_not_sustained() {
    toBeHeard("CT", Basis.REFUSAL, null);
    held();
    found(4, Finding.Found.NOT_PROVED);
    assertThatThrownBy(() -> decide(Outcome.SUSTAIN, from(today())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("was not proved");
    decide(Outcome.SET_ASIDE, LicenseOrder.BY_LAW);
    assertThat(steps.action().stages().on(Track.EFFECT)).isEqualTo(Stage.ENDED);
    assertThat(steps.action().license().all()).isEmpty();
  }

  @Test
  void a_record_that_is_signed_changes_no_more_until_the_decision_is_undone() {
    toBeHeard("CT", Basis.REFUSAL, null);
    held();
    found(4, Finding.Found.PROVED);
    decide(Outcome.SUSTAIN, from(today()));
    assertThatThrownBy(() -> found(4, Finding.Found.NOT_PROVED))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("is signed");
    undo.undo(
        steps.clerk(), steps.seen(), new UndoStep.Order("The director", "Wrong driver", "Memo"));
    assertThat(steps.action().license().all()).isEmpty();
    found(4, Finding.Found.NOT_PROVED);
    decide(Outcome.SET_ASIDE, LicenseOrder.BY_LAW);
    assertThat(steps.hearing()).isEqualTo(Stage.SET_ASIDE);
  }

  @Test
  void whoever_typed_beside_somebody_else_looks_again() {
    toBeHeard("CT", Basis.REFUSAL, null);
    keep.keep(officer(), steps.action().id(), Drafts.of(0, 4, null));
    assertThatThrownBy(() -> keep.keep(officer(), steps.action().id(), Drafts.of(0, 4, null)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Look at it again");
    found(4, Finding.Found.PROVED);
    assertThat(records.of(steps.action().heard().orElseThrow()).orElseThrow().findings())
        .hasSize(4);
  }

  @Test
  void a_hearing_is_not_held_before_its_day() {
    toBeHeard("CT", Basis.REFUSAL, null);
    time.goOn(Duration.ofDays(-3));
    assertThatThrownBy(this::held).isInstanceOf(Refused.class).hasMessageContaining("has not come");
  }

  @Test
  void who_does_not_appear_is_decided_against_without_findings_or_excused() {
    toBeHeard("CT", Basis.FAILURE, null);
    conduct.note(officer(), steps.seen(), Step.NOTE_DRIVER_ABSENT, clock.instant(), "Nobody came");
    conduct.excuse(officer(), steps.seen(), "In hospital");
    assertThat(steps.hearing()).isEqualTo(Stage.TO_BE_SET);
    undo.undo(steps.clerk(), steps.seen(), new UndoStep.Order("The director", "No excuse", "Memo"));
    decide(Outcome.SUSTAIN, from(today()));
    assertThat(steps.action().license().withdrawnFrom()).isEqualTo(today());
  }

  @Test
  void maryland_modifies_a_refusal_to_an_interlock_of_a_year_or_longer_alone() {
    toBeHeard("MD", Basis.REFUSAL, 15_00);
    held();
    found(1, Finding.Found.PROVED);
    LocalDate first = decide.terms(officer(), steps.action().id()).begins().day();
    assertThatThrownBy(
            () ->
                decide(
                    Outcome.MODIFY,
                    new LicenseOrder(
                        null, null, IntervalKind.INTERLOCK, null, first.plusMonths(11))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("1 year or longer");
    decide(Outcome.MODIFY, new LicenseOrder(null, null, IntervalKind.INTERLOCK, null, null));
    assertThat(steps.action().license().all())
        .singleElement()
        .satisfies(
            period -> {
              assertThat(period.kind()).isEqualTo(IntervalKind.INTERLOCK);
              assertThat(period.starts()).isEqualTo(first);
              assertThat(period.lastDay()).isEqualTo(first.plusYears(1).minusDays(1));
              assertThat(period.by()).contains("p. 26");
            });
  }

  @Test
  void a_suspension_does_not_begin_on_another_day_than_the_law_has() {
    toBeHeard("MD", Basis.REFUSAL, 15_00);
    held();
    found(1, Finding.Found.PROVED);
    LocalDate first = decide.terms(officer(), steps.action().id()).begins().day();
    assertThatThrownBy(() -> decide(Outcome.SUSTAIN, from(first.minusDays(1))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The law book has the first day");
    decide(Outcome.SUSTAIN, LicenseOrder.BY_LAW);
    assertThat(steps.action().license().withdrawnUntil()).isEqualTo(first.plusDays(119));
  }
}
