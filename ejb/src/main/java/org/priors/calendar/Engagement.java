package org.priors.calendar;

import java.time.Instant;

/**
 * A time at which somebody, or a room, cannot have a new day on the calendar.
 *
 * @param reason of an absence; null for another day on the calendar
 */
record Engagement(long resourceId, Instant begins, Instant ends, AbsenceReason reason) {

  boolean isAway() {
    return reason != null;
  }

  Period during() {
    return new Period(begins, ends);
  }
}
