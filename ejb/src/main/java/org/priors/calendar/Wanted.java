package org.priors.calendar;

import java.util.Set;
import org.priors.problems.Guard;

/**
 * A slot, who has to be there besides the officer and the room of its day, and what for.
 *
 * @param people the numbers of those on the calendar
 * @param subject what for, as whoever books names it: {@code setting:12}
 */
public record Wanted(long slotId, Set<Long> people, String subject) {

  public Wanted {
    people = Set.copyOf(people);
    Guard.check(
        subject != null && subject.matches("[a-z]+:[1-9][0-9]{0,17}"),
        "bad-subject",
        "/subject",
        "What it is booked for has no name.");
  }
}
