package org.priors.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.priors.problems.Guard;

/**
 * A day that an officer sits, with its slots, as it is put on the calendar.
 *
 * @param officerId the hearing officer, or the judge
 * @param roomId null where nobody comes to a room
 * @param slots in their order; none overlaps another
 */
public record NewDay(
    long officeId,
    DayPurpose purpose,
    Manner manner,
    long officerId,
    Long roomId,
    List<Period> slots) {

  static final Duration SHORTEST = Duration.ofMinutes(5);

  public NewDay {
    Guard.present(purpose, "/purpose", "What the day is for");
    Guard.present(manner, "/manner", "How people come together");
    Guard.check(
        manner.takesRoom() == (roomId != null),
        "room",
        "/room",
        manner.takesRoom()
            ? "People come in person, so a room is needed."
            : "Nobody comes to a room by video or telephone.");
    slots = List.copyOf(slots);
    Guard.check(!slots.isEmpty(), "missing", "/slots", "The day has no slots.");
    for (int row = 0; row < slots.size(); row++) {
      Guard.check(
          slots.get(row).length().compareTo(SHORTEST) >= 0,
          "too-short",
          "/slots/" + row,
          "A slot has five minutes or more.");
      Guard.check(
          row == 0 || !slots.get(row).from().isBefore(slots.get(row - 1).until()),
          "overlap",
          "/slots/" + row,
          "This slot begins before the one before it ends.");
    }
  }

  /** From the first slot to the last. */
  public Period during() {
    return new Period(slots.get(0).from(), slots.get(slots.size() - 1).until());
  }

  /** Refuses one that crosses midnight there. */
  void requireOneDay(ZoneId zone) {
    Guard.check(
        during().isOfOneDay(zone),
        "across-midnight",
        "/slots",
        "The day ends on another day than it begins on.");
  }

  /** As many slots of these lengths after each other as end by a moment, from another one. */
  static List<Period> slots(Instant from, Instant until, Duration length) {
    List<Period> slots = new ArrayList<>();
    for (Instant at = from; !at.plus(length).isAfter(until); at = at.plus(length)) {
      slots.add(new Period(at, at.plus(length)));
    }
    return slots;
  }
}
