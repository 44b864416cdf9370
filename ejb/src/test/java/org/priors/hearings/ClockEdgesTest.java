package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.slice.OnPostgres;
import org.priors.slice.SliceClock;

/**
 * Days end at midnight on the clock of the agency that made the arrest, whatever that day is: one
 * of 23 hours, of a leap year, a holiday, or one that has ended elsewhere in the State.
 */
@OnPostgres
class ClockEdgesTest {

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** Maryland has a hearing asked for within so many days of the order. */
  private static final int MD_DAYS = 30;

  /** Florida, within so many of the notice. */
  private static final int FL_DAYS = 10;

  @Inject ActionSteps steps;
  @Inject ActionSteps west;
  @Inject ClocksJob job;
  @Inject SliceClock time;
  @Inject Clock clock;

  private void itIs(LocalDateTime there) {
    time.goOn(Duration.between(clock.instant(), there.atZone(EASTERN).toInstant()));
  }

  private void clocksRunAt(LocalDate day, LocalTime at) {
    itIs(day.atTime(at));
    job.run(() -> false);
  }

  @ParameterizedTest
  @CsvSource({
    "an ordinary day, 2027-06-15",
    "the day of 23 hours, 2027-03-14",
    "the day of 25 hours, 2027-11-07",
    "a day after the 29th of February, 2028-03-02",
    "the 29th of February itself, 2028-02-29",
    "a holiday on a Saturday, 2027-12-25",
    "a Sunday, 2027-08-01"
  })
  void the_last_day_lasts_until_midnight(String what, LocalDate last) {
    itIs(last.minusDays(MD_DAYS).atTime(23, 50));
    steps.arrestedIn("MD", Basis.REFUSAL, Duration.ofHours(10)).served(Duration.ofHours(9));
    clocksRunAt(last, LAST_MINUTE);
    assertThat(steps.hearing()).as(what).isEqualTo(Stage.NOT_REQUESTED);
    clocksRunAt(last.plusDays(1), LocalTime.MIDNIGHT);
    assertThat(steps.hearing()).as(what).isEqualTo(Stage.LAPSED);
  }

  @Test
  void an_arrest_before_midnight_is_counted_from_the_notice_after_it() {
    LocalDate served = LocalDate.of(2027, 6, 16);
    itIs(served.atTime(9, 0));
    steps
        .arrestedIn("MD", Basis.REFUSAL, Duration.ofMinutes(9 * 60 + 10))
        .served(Duration.ofMinutes(50));
    clocksRunAt(served.plusDays(MD_DAYS), LAST_MINUTE);
    assertThat(steps.hearing()).isEqualTo(Stage.NOT_REQUESTED);
    clocksRunAt(served.plusDays(MD_DAYS + 1), LocalTime.MIDNIGHT);
    assertThat(steps.hearing()).isEqualTo(Stage.LAPSED);
  }

  @Test
  void in_a_state_of_two_zones_a_day_ends_where_the_arrest_was() {
    LocalDate served = LocalDate.of(2027, 6, 16);
    itIs(served.atTime(14, 0));
    steps
        .arrestedIn("FL", EASTERN.getId(), Basis.REFUSAL, Duration.ofHours(9))
        .served(Duration.ofHours(1));
    west.arrestedIn("FL", "America/Chicago", Basis.REFUSAL, Duration.ofHours(9))
        .served(Duration.ofHours(1));
    clocksRunAt(served.plusDays(FL_DAYS + 1), LocalTime.of(0, 30));
    assertThat(steps.hearing()).isEqualTo(Stage.LAPSED);
    assertThat(west.hearing()).isEqualTo(Stage.NOT_REQUESTED);
    clocksRunAt(served.plusDays(FL_DAYS + 1), LocalTime.of(1, 0));
    assertThat(west.hearing()).isEqualTo(Stage.LAPSED);
  }
}
