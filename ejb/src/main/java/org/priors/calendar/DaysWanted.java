package org.priors.calendar;

import java.time.LocalDate;
import java.util.List;
import org.priors.problems.Guard;

/**
 * Days of hearings that are to come again and again for a while.
 *
 * @param officers those among whom the days are spread, in any order; one sits on each day
 * @param rooms of which the first that is free is taken; none by video or telephone
 * @param first the first day of the period
 * @param last the last one
 */
public record DaysWanted(
    Manner manner,
    List<Long> officers,
    List<Long> rooms,
    WeekPattern pattern,
    LocalDate first,
    LocalDate last) {

  private static final int MOST = 60;

  public DaysWanted {
    Guard.present(manner, "/manner", "How people come together");
    Guard.present(first, "/first", "The first day");
    Guard.present(last, "/last", "The last day");
    officers = officers.stream().distinct().toList();
    rooms = rooms.stream().distinct().toList();
    Guard.check(!officers.isEmpty(), "missing", "/officers", "Nobody is chosen who hears.");
    Guard.check(
        officers.size() <= MOST && rooms.size() <= MOST,
        "too-many",
        "/officers",
        "At most " + MOST + " officers and as many rooms are taken at once.");
    Guard.check(
        manner.takesRoom() != rooms.isEmpty(),
        "room",
        "/rooms",
        manner.takesRoom()
            ? "People come in person, so a room is needed."
            : "Nobody comes to a room by video or telephone.");
  }
}
