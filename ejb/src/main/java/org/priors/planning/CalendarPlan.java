package org.priors.planning;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A plan, and how far it is.
 *
 * @param officeLastDay by when what has no day of the law's has to be held; null for nothing
 * @param waitingDays the days that all who are placed wait, or are away from where they were
 * @param lines how many have to be set
 * @param placed how many of these have a slot
 * @param open how many of those nobody has accepted or turned down
 * @param accepted how many are booked
 * @param turnedDown how many could not be booked any more
 * @param latest when the last of them begins; null where none is placed
 * @param endedBy who accepted or discarded it; null while nobody has
 * @param message why it failed; null where it has not
 */
public record CalendarPlan(
    long id,
    long officeId,
    PlanKind kind,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate officeLastDay,
    String askedBy,
    OffsetDateTime askedAt,
    PlanState state,
    boolean stopAsked,
    long spentMillis,
    int resumed,
    long waitingDays,
    long lines,
    long placed,
    long open,
    long accepted,
    long turnedDown,
    OffsetDateTime latest,
    String endedBy,
    OffsetDateTime endedAt,
    String message) {

  /** How many have no slot. */
  public long notPlaced() {
    return lines - placed;
  }

  /** Whether lines can be accepted. */
  public boolean isProposed() {
    return state == PlanState.PROPOSED;
  }

  /** So long was looked for it, in seconds. */
  public long seconds() {
    return spentMillis / 1000;
  }
}
