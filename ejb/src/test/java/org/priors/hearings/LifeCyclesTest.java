package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;
import org.priors.slice.Town;

/** From the arrest to what becomes of the license, as each State's printed days have it. */
@OnPostgres
class LifeCyclesTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject RequestHearing requests;
  @Inject SetHearing set;
  @Inject EndSetting end;
  @Inject ConductHearing conduct;
  @Inject KeepHearingRecord keep;
  @Inject DecideHearing decide;
  @Inject OrderSuspension suspend;
  @Inject ReviewAction review;
  @Inject ClocksJob job;
  @Inject HearingRecords records;
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

  private Stage effect() {
    return steps.action().stages().on(Track.EFFECT);
  }

  private void arrested(String where, Basis basis, int daysAgo) {
    state = where;
    steps.arrestedIn(where, basis, Duration.ofDays(daysAgo)).served(Duration.ofHours(1));
  }

  private void asked(String kind, Integer fee) {
    requests.take(
        steps.clerk(),
        steps.seen(),
        new RequestHearing.Asked(clock.instant(), AskedBy.DRIVER, null, kind, null, fee, "Letter"));
  }

  /** Set on the first day that is free, so many days from now, and told to the parties. */
  private void set(int inDays, LocalDate lastDay) {
    days.of(steps.clerk());
    days.on(inDays);
    steps.set(lastDay);
    end.notified(steps.clerk(), steps.seen(), clock.instant(), "Notice of hearing");
  }

  private void heard(int issues, int inDays) {
    time.goOn(Duration.ofDays(inDays + 1L));
    conduct.note(officer(), steps.seen(), Step.HOLD_HEARING, clock.instant(), null);
    keep.keep(officer(), steps.action().id(), Drafts.of(0, issues, Finding.Found.PROVED));
  }

  private void decide(Outcome outcome, LicenseOrder order) {
    decide.decide(officer(), steps.seen(), outcome, "On the evidence", order);
  }

  @Test
  void connecticut_holds_within_thirty_days_and_sustains_on_four_points() {
    arrested("CT", Basis.REFUSAL, 9);
    asked(null, null);
    requests.accept(steps.clerk(), steps.seen(), "A day is free within the thirty");
    set(15, null);
    heard(4, 15);
    decide(Outcome.SUSTAIN, new LicenseOrder(today(), null, null, null, null));
    assertThat(steps.action().license().withdrawnUntil())
        .isEqualTo(today().plusMonths(6).minusDays(1));
    job.run(() -> false);
    assertThat(effect()).isEqualTo(Stage.IN_EFFECT);
  }

  @Test
  void a_failed_test_in_maryland_is_modified_with_an_interlock() {
    arrested("MD", Basis.FAILURE, 3);
    asked(null, 15_00);
    requests.accept(steps.clerk(), steps.seen(), null);
    set(20, today().plusDays(45));
    heard(1, 20);
    LocalDate first = decide.terms(officer(), steps.action().id()).begins().day();
    decide(
        Outcome.MODIFY,
        new LicenseOrder(
            null,
            first.plusDays(44),
            IntervalKind.INTERLOCK,
            first.plusDays(10),
            first.plusDays(44)));
    assertThat(steps.action().license().all())
        .extracting(LicenseInterval::kind)
        .containsExactly(IntervalKind.SUSPENDED, IntervalKind.INTERLOCK);
    assertThat(steps.hearing()).isEqualTo(Stage.MODIFIED);
  }

  @Test
  void florida_has_an_informal_review_within_twenty_days_and_a_formal_one_within_thirty() {
    arrested("FL", Basis.FAILURE, 8);
    assertThat(requests.rules(steps.clerk(), steps.action().id()).lastDay().by())
        .contains("does not say from which day");
    asked("informal", null);
    requests.accept(steps.clerk(), steps.seen(), null);
    days.of(steps.clerk());
    days.on(10);
    days.on(15);
    SetHearing.Offer offer =
        set.offer(steps.clerk(), steps.action().id(), new SetHearing.Wish(null, 30, null, false));
    assertThat(offer.lastDay().by()).contains("20 days from the arrest");
    assertThat(offer.slots())
        .isNotEmpty()
        .allMatch(
            slot -> !LocalDate.ofInstant(slot.begins(), EASTERN).isAfter(offer.lastDay().day()));
  }

  @Test
  void louisiana_has_a_request_within_fifteen_days_and_ninety_hard_ones_of_a_refusal() {
    arrested("LA", Basis.REFUSAL, 10);
    asked(null, null);
    assertThat(steps.action().openRequest().orElseThrow().isInTime()).isTrue();
    requests.accept(steps.clerk(), steps.seen(), null);
    set(20, today().plusDays(30));
    time.goOn(Duration.ofDays(21));
    conduct.note(officer(), steps.seen(), Step.HOLD_HEARING, clock.instant(), null);
    HearingDraft draft = Drafts.of(0, 1, Finding.Found.PROVED);
    HearingDraft.Typed typed = draft.findings().get(0);
    keep.keep(
        officer(),
        steps.action().id(),
        new HearingDraft(
            0,
            null,
            null,
            List.of(
                new HearingDraft.Typed(
                    "Whether the test was refused",
                    typed.evidence(),
                    null,
                    null,
                    typed.finding(),
                    typed.reason())),
            List.of(),
            List.of()));
    assertThat(
            records
                .of(steps.action().heard().orElseThrow())
                .orElseThrow()
                .findings()
                .get(0)
                .issueBy())
        .startsWith("Set by");
    assertThatThrownBy(
            () ->
                decide(
                    Outcome.MODIFY,
                    new LicenseOrder(
                        today(), null, IntervalKind.RESTRICTED, today().plusDays(60), null)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Nothing is allowed until");
    decide(Outcome.SUSTAIN, new LicenseOrder(today(), null, null, null, null));
    assertThat(steps.action().license().hardUntil()).isEqualTo(today().plusDays(89));
  }

  @Test
  void oklahoma_prints_no_days_so_that_a_person_sets_each_and_orders() {
    arrested("OK", Basis.REFUSAL, 40);
    job.run(() -> false);
    assertThat(steps.hearing()).isEqualTo(Stage.NOT_REQUESTED);
    suspend.order(
        steps.clerk(),
        steps.seen(),
        "No hearing was asked for",
        new LicenseOrder(today(), null, null, null, null));
    assertThat(steps.action().license().withdrawnUntil()).isEqualTo(today().plusDays(179));
    job.run(() -> false);
    assertThat(effect()).isEqualTo(Stage.IN_EFFECT);
  }

  @Test
  void a_license_is_given_back_after_it_was_served_out_and_not_before() {
    arrested("OK", Basis.REFUSAL, 40);
    suspend.order(
        steps.clerk(),
        steps.seen(),
        "No hearing was asked for",
        new LicenseOrder(today(), null, null, null, null));
    job.run(() -> false);
    ReviewAction.Done back =
        new ReviewAction.Done(Step.REINSTATE, clock.instant(), null, "Fee paid", null);
    assertThatThrownBy(() -> review.record(steps.clerk(), steps.seen(), back))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("cannot follow");
    time.goOn(Duration.ofDays(181));
    job.run(() -> false);
    review.record(
        steps.clerk(),
        steps.seen(),
        new ReviewAction.Done(Step.REINSTATE, clock.instant(), null, "Fee paid", null));
    assertThat(effect()).isEqualTo(Stage.REINSTATED);
  }
}
