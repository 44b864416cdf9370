package org.priors.calendar;

import java.time.Instant;

/**
 * A time at which somebody is booked, or is away.
 *
 * @param officeId whose calendar they are booked on; null where they are away
 * @param roomId where; null where they come to no room
 */
public record Presence(long resourceId, Instant begins, Instant ends, Long officeId, Long roomId) {

  /** Whether the person comes somewhere then. */
  public boolean isBooked() {
    return officeId != null;
  }

  public Period period() {
    return new Period(begins, ends);
  }
}
