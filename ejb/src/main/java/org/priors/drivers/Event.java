package org.priors.drivers;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One event in a driver's history.
 *
 * @param caseId the case it comes from, null where only another driver record tells of it
 * @param happenedOn the day, in the zone of the agency
 * @param happenedAt the moment, null where only the day is known
 * @param zone the zone of the agency, null where only the day is known
 * @param agencyId the agency it comes from, null for a court
 * @param courtId the court it comes from, null for an agency
 * @param forum the name of the agency or court
 * @param courtOfRecord whether the court keeps a record, null where not known or no court
 * @param offenceOn the day of the offence behind it, null where only another record tells of it
 * @param status OPEN or DISPOSED for an arrest, else ON_RECORD, PENDING or VACATED
 */
public record Event(
    Long caseId,
    String caseNumber,
    EventKind kind,
    LocalDate happenedOn,
    OffsetDateTime happenedAt,
    String zone,
    String state,
    Long agencyId,
    Long courtId,
    String forum,
    String detail,
    String sourceDocument,
    String status,
    Boolean courtOfRecord,
    LocalDate offenceOn) {

  /** A vacated or pending entry is shown, and counted as nothing. */
  public boolean stands() {
    return !"VACATED".equals(status) && !"PENDING".equals(status);
  }

  boolean is(EventKind other) {
    return kind == other && stands();
  }
}
