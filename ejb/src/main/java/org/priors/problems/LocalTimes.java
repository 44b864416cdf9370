package org.priors.problems;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times as a clock on a wall showed them. */
public final class LocalTimes {

  private LocalTimes() {}

  /**
   * The moment of a local time; where the clocks were put back, the first of the two. Refuses one
   * that the clocks skipped when they were put forward.
   */
  public static Instant moment(LocalDateTime local, ZoneId zone) {
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      throw skipped(local, "");
    }
    return local.atZone(zone).toInstant();
  }

  /** The refusal of a time that the clocks skipped. */
  public static Refused skipped(LocalDateTime local, String place) {
    return new Refused(
        "skipped-hour",
        place,
        "There was no "
            + local.toLocalTime()
            + " on "
            + local.toLocalDate()
            + ": the clocks went forward.");
  }
}
