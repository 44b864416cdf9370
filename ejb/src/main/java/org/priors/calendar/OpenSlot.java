package org.priors.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A slot that is free by itself: neither its officer nor its room is taken or away.
 *
 * @param roomId null where nobody comes to a room
 */
public record OpenSlot(
    long id, Manner manner, long officerId, Long roomId, Instant begins, Instant ends) {

  public Period period() {
    return new Period(begins, ends);
  }

  /** How long it is. */
  public long minutes() {
    return Duration.between(begins, ends).toMinutes();
  }
}
