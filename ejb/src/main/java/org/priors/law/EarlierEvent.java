package org.priors.law;

import java.time.LocalDate;

/**
 * An earlier event in a driver's history, as far as the law asks about it. Null is not known.
 *
 * @param state the postal code of the State it is from
 * @param offenceDate the day of the offence behind it
 * @param date the day of the event itself, such as the conviction
 * @param courtOfRecord whether the court keeps a record; null where it is of no court, too
 * @param chargeKind what it is of; not known is taken for impaired driving
 * @param juvenile whether it is a juvenile adjudication; where not known the age tells
 * @param age of the driver at the offence in whole years, 0 to 120
 * @param incident what names the incident, such as a case: events of one name are of one incident
 */
public record EarlierEvent(
    EventKind kind,
    String state,
    LocalDate offenceDate,
    LocalDate date,
    Boolean courtOfRecord,
    Status status,
    ChargeKind chargeKind,
    Boolean juvenile,
    Integer age,
    String incident) {

  /** Whether the event stands. */
  public enum Status {
    ON_RECORD,
    PENDING,
    VACATED,
    /** Amended, entered in error, or followed by a later decision on the same charge. */
    REPLACED
  }

  /** Of impaired driving, by a driver of whom no more is known. */
  public EarlierEvent(
      EventKind kind,
      String state,
      LocalDate offenceDate,
      LocalDate date,
      Boolean courtOfRecord,
      Status status) {
    this(kind, state, offenceDate, date, courtOfRecord, status, null, null, null, null);
  }

  /** The day it is measured by where its offence is asked for: that of the event, if no other. */
  LocalDate offenceOrOwnDate() {
    return offenceDate == null ? date : offenceDate;
  }

  /** Whether both are of one judgment: the same kind, day, offence and charge in the same State. */
  boolean isSameJudgmentAs(EarlierEvent other) {
    return kind == other.kind
        && state.equals(other.state)
        && date.equals(other.date)
        && ofKind() == other.ofKind()
        && offenceOrOwnDate().equals(other.offenceOrOwnDate());
  }

  /** Whether both are of one incident: by its name, else the same day of offence in one State. */
  boolean isOfOneIncidentWith(EarlierEvent other) {
    return incident != null && incident.equals(other.incident)
        || state.equals(other.state)
            && offenceDate != null
            && offenceDate.equals(other.offenceDate);
  }

  /** Whether they differ in nothing but that the day of this one's offence is not known. */
  boolean mayBeSameAs(EarlierEvent other) {
    return kind == other.kind
        && state.equals(other.state)
        && date.equals(other.date)
        && offenceDate == null
        && !offenceOrOwnDate().equals(other.offenceOrOwnDate());
  }

  /** Whether nothing tells them apart but what the other is of, which this one does not say. */
  boolean mayBeOfTheChargeOf(EarlierEvent other) {
    return kind == other.kind
        && state.equals(other.state)
        && date.equals(other.date)
        && chargeKind == null
        && !other.isOfImpairedDriving()
        && (incident == null || other.incident == null)
        && (offenceDate == null
            || other.offenceDate == null
            || offenceDate.equals(other.offenceDate));
  }

  /** What it is of; not known is taken for impaired driving. */
  ChargeKind ofKind() {
    return chargeKind == null ? ChargeKind.IMPAIRED_DRIVING : chargeKind;
  }

  /** Whether a court ended a case with it. */
  boolean isOutcome() {
    return kind == EventKind.CONVICTION
        || kind == EventKind.DIVERSION
        || kind == EventKind.REDUCED_PLEA;
  }

  /** Whether this is what came of the same arrest as the other, and stands. */
  boolean isOutcomeOf(EarlierEvent arrest) {
    boolean stands = status != Status.VACATED && status != Status.REPLACED;
    boolean answers = isOfImpairedDriving() || !arrest.isOfImpairedDriving();
    return isOutcome() && stands && answers && isOfTheArrest(arrest);
  }

  private boolean isOfTheArrest(EarlierEvent arrest) {
    return incident != null && arrest.incident != null
        ? incident.equals(arrest.incident)
        : state.equals(arrest.state)
            && offenceDate != null
            && offenceDate.equals(arrest.offenceOrOwnDate());
  }

  /** Whether it is of impaired driving, or nothing else is said. */
  boolean isOfImpairedDriving() {
    return ofKind() == ChargeKind.IMPAIRED_DRIVING;
  }
}
