package org.priors.planning;

import java.time.OffsetDateTime;
import org.priors.calendar.Manner;

/**
 * A line of a plan.
 *
 * @param subject what is to be set: {@code action:12}
 * @param latest until when it may last; null where it cannot be planned
 * @param slotId null where no slot is found
 * @param begins null likewise, as manner, officer and room are
 * @param hadBooking the booking that has to move; null where nothing was booked
 * @param hadBegins when it is booked now; null likewise
 * @param hadBecause why it cannot stay there; null likewise
 * @param reason why there, or why nowhere
 * @param outcome why it was turned down; null where it was not
 */
public record PlanLine(
    long id,
    long planId,
    String subject,
    OffsetDateTime latest,
    Long slotId,
    OffsetDateTime begins,
    OffsetDateTime ends,
    Manner manner,
    String officer,
    String room,
    Long hadBooking,
    OffsetDateTime hadBegins,
    String hadOfficer,
    String hadRoom,
    String hadBecause,
    Long[] people,
    String reason,
    LineState state,
    String outcome) {

  /** The number behind the prefix of the subject. */
  public long number() {
    return Long.parseLong(subject.substring(subject.indexOf(':') + 1));
  }

  /** Whether it can be accepted. */
  public boolean isOpen() {
    return state == LineState.OPEN && slotId != null;
  }

  public boolean isAccepted() {
    return state == LineState.ACCEPTED;
  }
}
