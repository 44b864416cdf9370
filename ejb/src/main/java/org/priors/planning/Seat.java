package org.priors.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.priors.calendar.OpenSlot;

/**
 * An open slot as the solver compares it: days and minutes are numbers that are worked out once.
 *
 * @param day since 1970 in the office's zone
 * @param begins minutes since 1970
 * @param ends minutes since 1970
 */
record Seat(OpenSlot slot, long day, long begins, long ends) {

  private static final int SECONDS = 60;

  static Seat of(OpenSlot slot, ZoneId zone) {
    return new Seat(
        slot,
        LocalDate.ofInstant(slot.begins(), zone).toEpochDay(),
        minute(slot.begins()),
        minute(slot.ends()));
  }

  /** Minutes since 1970. */
  static long minute(Instant at) {
    return at.getEpochSecond() / SECONDS;
  }

  long id() {
    return slot.id();
  }

  // Each is one object: what two of them are compared by is their number.
  @Override
  public boolean equals(Object other) {
    return other instanceof Seat seat && seat.id() == id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id());
  }
}
