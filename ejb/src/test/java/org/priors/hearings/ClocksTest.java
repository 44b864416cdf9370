package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.priors.problems.Conflict;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;

/** What a day brings by itself is made on that day, once, and after a stop of days all of it. */
@OnPostgres
class ClocksTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final int FEE = 15_00;

  @Inject ActionSteps steps;
  @Inject RequestHearing requests;
  @Inject OrderSuspension suspend;
  @Inject ReviewAction review;
  @Inject ActionReader reader;
  @Inject ClocksJob job;
  @Inject SliceClock time;
  @Inject Clock clock;

  private LocalDate served;

  /** In Maryland, a first refusal, its order of suspension served an hour later. */
  private void inMaryland() {
    steps.arrestedIn("MD", Basis.REFUSAL, Duration.ofDays(1)).served(Duration.ofHours(1));
    served =
        LocalDate.ofInstant(steps.action().last(Track.NOTICE).orElseThrow().happenedAt(), EASTERN);
  }

  /** At noon there, so many days after the service, the clocks run. */
  private void onDay(int day) {
    time.goOn(
        Duration.between(
            clock.instant(), served.plusDays(day).atTime(12, 0).atZone(EASTERN).toInstant()));
    job.run(() -> false);
  }

  private Stage effect() {
    return steps.action().stages().on(Track.EFFECT);
  }

  @Test
  void the_time_to_ask_runs_out_after_its_last_day_and_not_on_it() {
    inMaryland();
    onDay(30);
    assertThat(steps.hearing()).isEqualTo(Stage.NOT_REQUESTED);
    onDay(31);
    assertThat(steps.hearing()).isEqualTo(Stage.LAPSED);
    assertThat(effect()).isEqualTo(Stage.NOT_IN_EFFECT);
  }

  @Test
  void a_suspension_takes_effect_on_its_day_and_is_served_out_after_its_last() {
    inMaryland();
    onDay(31);
    onDay(45);
    assertThat(effect()).isEqualTo(Stage.NOT_IN_EFFECT);
    onDay(46);
    assertThat(effect()).isEqualTo(Stage.IN_EFFECT);
    assertThat(steps.action().license().withdrawnFrom()).isEqualTo(served.plusDays(46));
    onDay(46 + 119);
    assertThat(effect()).isEqualTo(Stage.IN_EFFECT);
    onDay(46 + 120);
    assertThat(effect()).isEqualTo(Stage.SERVED_OUT);
  }

  @Test
  void after_a_stop_of_days_all_of_it_is_made_with_the_days_that_the_law_has() {
    inMaryland();
    onDay(60);
    assertThat(effect()).isEqualTo(Stage.IN_EFFECT);
    assertThat(steps.action().license().withdrawnFrom()).isEqualTo(served.plusDays(46));
    int made = steps.action().steps().size();
    job.run(() -> false);
    assertThat(steps.action().steps()).hasSize(made);
  }

  @Test
  void who_asks_within_the_first_days_drives_until_the_hearing_and_who_asks_later_does_not() {
    inMaryland();
    time.goOn(Duration.ofDays(9));
    requests.take(
        steps.clerk(),
        steps.seen(),
        new RequestHearing.Asked(clock.instant(), AskedBy.DRIVER, null, null, null, FEE, "Letter"));
    onDay(50);
    assertThat(effect()).isEqualTo(Stage.NOT_IN_EFFECT);
  }

  @Test
  void who_asks_after_the_first_days_is_suspended_though_the_hearing_is_pending() {
    inMaryland();
    time.goOn(Duration.ofDays(20));
    requests.take(
        steps.clerk(),
        steps.seen(),
        new RequestHearing.Asked(clock.instant(), AskedBy.DRIVER, null, null, null, FEE, "Letter"));
    onDay(45);
    assertThat(effect()).isEqualTo(Stage.NOT_IN_EFFECT);
    onDay(46);
    assertThat(effect()).isEqualTo(Stage.IN_EFFECT);
    assertThat(steps.hearing()).isEqualTo(Stage.REQUESTED);
  }

  @Test
  void nothing_lapses_by_itself_where_no_source_prints_a_last_day_and_a_person_orders() {
    steps.arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(1)).served(Duration.ofHours(1));
    served = LocalDate.now(clock.withZone(EASTERN));
    onDay(40);
    assertThat(steps.hearing()).isEqualTo(Stage.NOT_REQUESTED);
    LocalDate first = LocalDate.now(clock.withZone(EASTERN)).plusDays(2);
    suspend.order(
        steps.clerk(),
        steps.seen(),
        "No hearing was asked for",
        new LicenseOrder(first, null, null, null, null));
    assertThat(effect()).isEqualTo(Stage.ORDERED);
    onDay(41);
    assertThat(effect()).isEqualTo(Stage.ORDERED);
    onDay(42);
    assertThat(effect()).isEqualTo(Stage.IN_EFFECT);
  }

  @Test
  void nobody_orders_a_suspension_while_a_hearing_may_be_asked_for() {
    inMaryland();
    assertThatThrownBy(
            () -> suspend.order(steps.clerk(), steps.seen(), "Early", LicenseOrder.BY_LAW))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("may ask for a hearing until");
  }

  private NextAct next() {
    return reader.open(steps.clerk(), steps.action().id()).next();
  }

  @Test
  void who_has_to_act_next_is_told_until_the_license_is_back() {
    inMaryland();
    assertThat(next().what()).isEqualTo("may ask for a hearing");
    onDay(31);
    assertThat(next().what()).isEqualTo("takes effect");
    assertThat(next().by()).isEqualTo(served.plusDays(46));
    onDay(46);
    assertThat(next().what()).isEqualTo("lasts");
    assertThat(next().by()).isEqualTo(served.plusDays(46 + 119));
    onDay(46 + 120);
    assertThat(next().what()).isEqualTo("gives the license back");
  }

  @Test
  void a_person_orders_where_a_request_was_refused_and_nothing_is_ordered() {
    inMaryland();
    requests.take(
        steps.clerk(),
        steps.seen(),
        new RequestHearing.Asked(clock.instant(), AskedBy.DRIVER, null, null, null, 1, "Letter"));
    requests.refuse(steps.clerk(), steps.seen(), "Without its fee");
    assertThat(next().what()).isEqualTo("orders the suspension");
  }

  @Test
  void a_stay_ends_the_suspension_and_what_was_left_runs_on_when_it_is_lifted() {
    inMaryland();
    onDay(46);
    onDay(56);
    review.record(
        steps.clerk(),
        steps.seen(),
        new ReviewAction.Done(
            Step.STAY, clock.instant(), "Pending review", "Order of the court", null));
    assertThat(steps.action().license().withdrawnUntil()).isEqualTo(served.plusDays(55));
    onDay(100);
    LocalDate again = served.plusDays(101);
    review.record(
        steps.clerk(),
        steps.seen(),
        new ReviewAction.Done(Step.LIFT_STAY, clock.instant(), "Review dismissed", "Order", again));
    assertThat(steps.action().license().withdrawnUntil()).isEqualTo(again.plusDays(120 - 10 - 1));
    onDay(101);
    assertThat(effect()).isEqualTo(Stage.IN_EFFECT);
  }
}
