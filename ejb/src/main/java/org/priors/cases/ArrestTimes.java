package org.priors.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.priors.problems.Guard;

/**
 * Which times can be of an arrest: nothing of it is long before it, nor so long after it that it
 * shows no alcohol, nor ahead.
 *
 * @param driven null where it is not told apart from the arrest
 */
record ArrestTimes(Instant arrested, Instant driven, Instant latest) {

  private static final Duration BEFORE = Duration.ofDays(1);
  private static final Duration AFTER = Duration.ofDays(7);

  static ArrestTimes of(Arrest arrest, Clock clock) {
    return new ArrestTimes(
        arrest.at(), arrest.drivingAt(), clock.instant().plus(Arrest.CLOCK_TOLERANCE));
  }

  /** Refuses a test of another time. */
  void require(TestTimes times, String place) {
    require(times.asked(), place + "/askedAt");
    require(times.refused(), place + "/refusedAt");
    require(times.agreed(), place + "/agreedAt");
    require(times.submitted(), place + "/submittedAt");
  }

  /** Refuses another time; null is none. */
  void require(Instant time, String place) {
    Guard.check(
        time == null || !time.isAfter(latest),
        "in-the-future",
        place,
        "This time lies in the future.");
    Guard.check(
        time == null
            || !time.isBefore(arrested.minus(BEFORE)) && !time.isAfter(arrested.plus(AFTER)),
        "not-of-this-arrest",
        place,
        "This time is more than a day before the arrest or more than a week after it, so it is not"
            + " of this arrest. Look up the day.");
    Guard.check(
        time == null || driven == null || !time.isBefore(driven),
        "out-of-order",
        place,
        "This time comes before the driving.");
  }
}
