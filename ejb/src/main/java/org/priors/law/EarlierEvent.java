package org.priors.law;

import java.time.LocalDate;

/**
 * An earlier event in a driver's history, as far as the law asks about it.
 *
 * @param state the postal code of the State it is from
 * @param offenceDate the day of the offence behind it, null where not known
 * @param date the day of the event itself, such as the conviction
 * @param courtOfRecord whether the court keeps a record, null where not known or no court
 */
public record EarlierEvent(
    EventKind kind,
    String state,
    LocalDate offenceDate,
    LocalDate date,
    Boolean courtOfRecord,
    Status status) {

  /** Whether the event stands. */
  public enum Status {
    ON_RECORD,
    PENDING,
    VACATED
  }

  /** The day it is measured by where its offence is asked for: that of the event, if no other. */
  LocalDate offenceOrOwnDate() {
    return offenceDate == null ? date : offenceDate;
  }

  /** Whether both are of one judgment: the same kind, day and offence in the same State. */
  boolean isSameJudgmentAs(EarlierEvent other) {
    return kind == other.kind
        && state.equals(other.state)
        && date.equals(other.date)
        && offenceOrOwnDate().equals(other.offenceOrOwnDate());
  }

  /** Whether they differ in nothing but that the day of this one's offence is not known. */
  boolean mayBeSameAs(EarlierEvent other) {
    return kind == other.kind
        && state.equals(other.state)
        && date.equals(other.date)
        && offenceDate == null
        && !offenceOrOwnDate().equals(other.offenceOrOwnDate());
  }

  /** Whether a court ended a case with it. */
  boolean isOutcome() {
    return kind == EventKind.CONVICTION
        || kind == EventKind.DIVERSION
        || kind == EventKind.REDUCED_PLEA;
  }

  /** Whether this is what came of the same arrest as the other. */
  boolean isOutcomeOf(EarlierEvent arrest) {
    return isOutcome()
        && state.equals(arrest.state)
        && offenceDate != null
        && offenceDate.equals(arrest.offenceOrOwnDate());
  }
}
