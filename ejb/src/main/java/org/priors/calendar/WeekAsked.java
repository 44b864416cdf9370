package org.priors.calendar;

import java.time.Duration;
import org.priors.problems.Guard;

/**
 * Which part of a calendar is looked at.
 *
 * @param officerId null for all officers
 * @param roomId null for all rooms
 */
public record WeekAsked(Period within, Long officerId, Long roomId) {

  private static final Duration LONGEST = Duration.ofDays(8);

  public WeekAsked {
    Guard.check(
        within.length().compareTo(LONGEST) <= 0,
        "too-long",
        "/from",
        "A calendar shows a week at most.");
  }
}
