package org.priors.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A slot that is free for all who have to be there.
 *
 * @param room null where nobody comes to a room
 * @param adjoining how many hearings of those who had better come once lie right before or after it
 * @param sameDay how many of theirs lie on the same day of the calendar
 * @param load how many hearings the officer has booked on that day and the 14 days around it
 */
public record FreeSlot(
    long id,
    long dayId,
    Manner manner,
    String officer,
    String room,
    Instant begins,
    Instant ends,
    int adjoining,
    int sameDay,
    int load) {

  /** Why it is offered, in words; the plainest reason first. */
  public List<String> reasons() {
    List<String> reasons = new ArrayList<>(List.of("Everybody who has to be there is free"));
    if (adjoining > 0) {
      reasons.add("Right beside another hearing of the same people");
    } else if (sameDay > 0) {
      reasons.add("The same people have a hearing on that day");
    }
    reasons.add(
        officer + " has " + load + (load == 1 ? " hearing" : " hearings") + " in those weeks");
    return reasons;
  }
}
