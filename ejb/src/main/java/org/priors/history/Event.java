package org.priors.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.priors.law.ActionFor;

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
 * @param told what the document tells of it
 * @param courtOfRecord whether the court keeps a record, null where not known or no court
 * @param offenseOn the day of the offense behind it, null where only another record tells of it
 * @param status OPEN, DISPOSED or DISMISSED for an arrest, else ON_RECORD, PENDING, VACATED,
 *     SET_ASIDE, AMENDED, ENTERED_IN_ERROR or REPLACED
 * @param chargeKind what it is of, by the kind of the charge; null where nothing says
 * @param juvenile whether it is a judgment on a juvenile, as stated or by the age; null where
 *     nothing says
 * @param juvenileStated the same as far as the court or the record says it; the law is asked for
 *     the rest
 * @param prior whether it counts as a prior: {@code is_prior} until {@code OneOrTwo} has asked the
 *     law book whether it still stands
 * @param priorKey those of a kind that have it in common are one prior: {@code prior_key} until
 *     {@code OneOrTwo} has asked the law book
 * @param ref what names it for as long as it is on record, such as {@code disposition:12}, {@code
 *     entry:5} or {@code case:7:refusal}
 * @param actionFor what the licensing agency acted for; null where it is no such action, or nothing
 *     says
 * @param term how long the license is withdrawn
 * @param mayBe the refs of those that may be the same event, as far as the law book tells
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
    @Nested EventDetail told,
    String sourceDocument,
    String status,
    Boolean courtOfRecord,
    LocalDate offenseOn,
    String chargeKind,
    Boolean juvenile,
    Boolean juvenileStated,
    boolean prior,
    String priorKey,
    String ref,
    ActionFor actionFor,
    @Nested LicenseTerm term,
    List<String> mayBe) {

  /** The same, as {@code OneOrTwo} tells it from others. */
  Event told(String key, boolean counts, List<String> perhaps) {
    return new Event(
        caseId,
        caseNumber,
        kind,
        happenedOn,
        happenedAt,
        zone,
        state,
        agencyId,
        courtId,
        forum,
        told,
        sourceDocument,
        status,
        courtOfRecord,
        offenseOn,
        chargeKind,
        juvenile,
        juvenileStated,
        counts,
        key,
        ref,
        actionFor,
        term,
        perhaps);
  }

  /** What the document tells of it, in words; empty where it tells nothing more. */
  public String detail() {
    String words = told.inWords(status);
    if (kind != EventKind.DIVERSION || !stands()) {
      return words;
    }
    return words + (words.isEmpty() ? "" : "; ") + told.diversion().inWords();
  }

  /** What is pending, or is no more as it was decided, is shown and counted as nothing. */
  public boolean stands() {
    return switch (status) {
      case "ON_RECORD", "OPEN", "DISPOSED", "DISMISSED" -> true;
      default -> false;
    };
  }

  /** Whether it was decided, and is no more as it was. */
  boolean isNoMore() {
    return switch (status) {
      case "VACATED", "SET_ASIDE", "AMENDED", "ENTERED_IN_ERROR", "REPLACED" -> true;
      default -> false;
    };
  }

  /** Whether it is of impaired driving, or nothing else is said. */
  public boolean isOfImpairedDriving() {
    return chargeKind == null || chargeKind.equals("IMPAIRED_DRIVING");
  }

  /** The moment in the zone of the agency; null where only the day is known. */
  public LocalDateTime localTime() {
    return happenedAt == null || zone == null
        ? null
        : happenedAt.atZoneSameInstant(ZoneId.of(zone)).toLocalDateTime();
  }

  /** As what it is counted where it is a prior: a suspension for refusing is a refusal. */
  public EventKind priorKind() {
    return isActionForRefusal() ? EventKind.REFUSAL : kind;
  }

  /** Whether a licensing agency took the license for refusing. */
  public boolean isActionForRefusal() {
    return kind == EventKind.ADMINISTRATIVE_ACTION && actionFor == ActionFor.REFUSAL;
  }

  /** The number under which the court has it; null where the document does not tell. */
  public String docketNumber() {
    return told.docketNumber();
  }

  boolean isOfCase(long id) {
    return caseId != null && caseId == id;
  }

  /** By the moment, or by the day where only that is known. */
  boolean isBefore(OffsetDateTime at, LocalDate on) {
    return happenedAt == null ? happenedOn.isBefore(on) : happenedAt.isBefore(at);
  }

  /** An arrest whose case no court has decided. */
  boolean isOpenArrest() {
    return kind == EventKind.ARREST
        && "OPEN".equals(status)
        && happenedAt != null
        && caseId != null;
  }

  boolean is(EventKind other) {
    return kind == other && stands();
  }
}
