package org.priors.law;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * An earlier event in a driver's history, as far as the law asks about it. Null is not known.
 *
 * @param state the postal code of the State it is from
 * @param offenseDate the day of the offense behind it
 * @param date the day of the event itself, such as the conviction
 * @param courtOfRecord whether the court keeps a record; null where it is of no court, too
 * @param chargeKind what it is of; not known is taken for impaired driving
 * @param juvenile whether it is a juvenile adjudication; where not known the age tells
 * @param age of the driver at the offense in whole years, 0 to 120
 * @param incident what names the incident, such as a case: events of one name are of one incident,
 *     however it is spelled
 * @param offenseAt the time of the offense, local at its place
 * @param actionFor what a license action was for; null for any other event, too
 * @param docket the number that the court gave it, however it is spelled
 * @param court that decided it, however its name is spelled
 * @param source whose record tells of it; entries of one record are told apart by their days
 * @param cameOf what came of a test, where whether that is a refusal is left to the law; null for
 *     what is one, and for any other event
 * @param otherGiven whether another test of that arrest was given
 * @param completed whether a diversion was completed, else failed; null for any other event, too
 */
public record EarlierEvent(
    EarlierEventKind kind,
    String state,
    LocalDate offenseDate,
    LocalDate date,
    Boolean courtOfRecord,
    Status status,
    OffenseKind chargeKind,
    Boolean juvenile,
    Integer age,
    String incident,
    LocalDateTime offenseAt,
    ActionFor actionFor,
    String docket,
    String court,
    String source,
    NotCompleted cameOf,
    Boolean otherGiven,
    Boolean completed) {

  public EarlierEvent {
    incident = plain(incident);
    docket = plain(docket);
    court = plain(court);
    source = plain(source);
  }

  /** Whether the event stands. */
  public enum Status {
    ON_RECORD,
    PENDING,
    VACATED,
    /** Amended, entered in error, or followed by a later decision on the same charge. */
    REPLACED
  }

  /** One of this kind, that stands where nothing else is said. */
  public static EarlierEventBuilder of(EarlierEventKind kind) {
    return new EarlierEventBuilder(kind);
  }

  /** Spellings of a name differ in capitals and blanks; one without anything is none. */
  private static String plain(String name) {
    String plain =
        name == null
            ? ""
            : Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? null : plain;
  }

  /** The day it is measured by where its offense is asked for: that of the event, if no other. */
  LocalDate offenseOrOwnDate() {
    return offenseDate == null ? date : offenseDate;
  }

  /**
   * Whether both are of one judgment: the same kind, day, offense and charge in the same State, and
   * no other court or number on either.
   */
  boolean isSameJudgmentAs(EarlierEvent other) {
    return kind == other.kind
        && state.equals(other.state)
        && date.equals(other.date)
        && ofKind() == other.ofKind()
        && !isUnderAnotherName(other)
        && (offenseOrOwnDate().equals(other.offenseOrOwnDate()) || isHoursFrom(other));
  }

  /**
   * Whether both are of one incident, or may be: by its name, else the same day of offense in one
   * State, or hours apart there, be it over midnight.
   */
  boolean isOfOneIncidentWith(EarlierEvent other) {
    return incident != null && incident.equals(other.incident)
        || state.equals(other.state)
            && (offenseDate != null && offenseDate.equals(other.offenseDate) || isHoursFrom(other));
  }

  private boolean isHoursFrom(EarlierEvent other) {
    return OneEvent.mayBeOneArrest(offenseAt, other.offenseAt);
  }

  /** Whether it may be of the incident that the driver is charged with there and then. */
  boolean mayBeOf(String place, LocalDateTime at) {
    return state.equals(place)
        && (offenseAt == null
            ? mayBeOfTheNightOf(at.toLocalDate())
            : OneEvent.mayBeOneArrest(offenseAt, at));
  }

  /** A stop before midnight is entered under either day, unless an arrest tells. */
  private boolean mayBeOfTheNightOf(LocalDate day) {
    return offenseDate != null
        && (offenseDate.equals(day)
            || incident == null && OneEvent.areBesideEachOther(offenseDate, day));
  }

  /** Whether an arrest, or a time, tells of which night it is. */
  boolean isOfAKnownNight() {
    return offenseDate != null && (incident != null || offenseAt != null);
  }

  boolean isOnTheLicense() {
    return kind == EarlierEventKind.REFUSAL || kind == EarlierEventKind.ADMINISTRATIVE_ACTION;
  }

  /**
   * Whether this may be the line of a driver record that tells of the other: it names no arrest and
   * no day of an offense, is of the same kind, in the same State, and under no other court or
   * number.
   */
  boolean mayTellOf(EarlierEvent other) {
    return incident == null
        && offenseDate == null
        && (other.incident != null || other.offenseDate != null)
        && state.equals(other.state)
        && isOfLikeCharge(other)
        && !isUnderAnotherName(other)
        && (kind == other.kind
            || kind == EarlierEventKind.ADMINISTRATIVE_ACTION
                && other.kind == EarlierEventKind.REFUSAL
                && actionFor == ActionFor.REFUSAL);
  }

  /** Whether each names another court, or another number, be it that a clerk wrote it otherwise. */
  boolean isUnderAnotherName(EarlierEvent other) {
    return court != null && other.court != null && !court.equals(other.court)
        || docket != null && other.docket != null && !isOfTheDocketOf(other);
  }

  /** Whether one court gave both the same number; numbers of two courts are often alike. */
  boolean isUnderTheDocketOf(EarlierEvent other) {
    return isOfLikeDocket(other) && court != null && court.equals(other.court);
  }

  boolean isOfLikeDocket(EarlierEvent other) {
    return isOfTheDocketOf(other)
        && state.equals(other.state)
        && (court == null || other.court == null || court.equals(other.court));
  }

  /** Clerks write the marks and blanks of a number as they like. */
  private boolean isOfTheDocketOf(EarlierEvent other) {
    return docket != null
        && other.docket != null
        && withoutMarks(docket).equals(withoutMarks(other.docket));
  }

  private static String withoutMarks(String number) {
    return number.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether what is on record tells them apart: other numbers of one court, or other days. */
  boolean isToldApartFrom(EarlierEvent other) {
    boolean byDocket =
        docket != null
            && other.docket != null
            && court != null
            && court.equals(other.court)
            && !isOfTheDocketOf(other);
    boolean byRecord =
        source != null
            && source.equals(other.source)
            && kind == other.kind
            && incident == null
            && other.incident == null
            && isOfAnotherDay(other);
    return byDocket && !isOfOneIncidentWith(other) || byRecord;
  }

  /** By the days of their offenses, or where one tells none by their own. */
  boolean isOfAnotherDay(EarlierEvent other) {
    return offenseDate != null && other.offenseDate != null
        ? !offenseDate.equals(other.offenseDate)
        : !date.equals(other.date);
  }

  /** Whether both are of one occurrence for certain, be they of any kind. */
  boolean isOfOneOccurrenceWith(EarlierEvent other) {
    if (incident != null && other.incident != null) {
      return incident.equals(other.incident);
    }
    return state.equals(other.state)
        && (offenseDate != null || !isOutcome())
        && (other.offenseDate != null || !other.isOutcome())
        && offenseOrOwnDate().equals(other.offenseOrOwnDate());
  }

  /** The same entry of an occurrence whose name, and day where that is known, are these. */
  EarlierEvent ofOccurrence(String name, LocalDate offense) {
    return EarlierEventBuilder.from(this)
        .ofIncident(name)
        .ofOffenseOn(offenseDate == null ? offense : offenseDate)
        .build();
  }

  /** The same entry, that stands no more. */
  EarlierEvent setAside() {
    return EarlierEventBuilder.from(this).standing(Status.VACATED).build();
  }

  boolean isOfLikeCharge(EarlierEvent other) {
    return chargeKind == null || other.chargeKind == null || chargeKind == other.chargeKind;
  }

  /** Whether nothing tells them apart but what the other is of, which this one does not say. */
  boolean mayBeOfTheChargeOf(EarlierEvent other) {
    return kind == other.kind
        && state.equals(other.state)
        && date.equals(other.date)
        && chargeKind == null
        && !other.isOfImpairedDriving()
        && (incident == null || other.incident == null)
        && (offenseDate == null
            || other.offenseDate == null
            || offenseDate.equals(other.offenseDate));
  }

  /** What it is of; not known is taken for impaired driving. */
  OffenseKind ofKind() {
    return chargeKind == null ? OffenseKind.IMPAIRED_DRIVING : chargeKind;
  }

  /** Whether a court ended a case with it. */
  boolean isOutcome() {
    return kind == EarlierEventKind.CONVICTION
        || kind == EarlierEventKind.DIVERSION
        || kind == EarlierEventKind.REDUCED_PLEA;
  }

  /** Whether this is what came of the same arrest as the other, and stands. */
  boolean isOutcomeOf(EarlierEvent arrest) {
    boolean answers = isOfImpairedDriving() || !arrest.isOfImpairedDriving();
    return isOutcome() && !isNoMore() && answers && isOfTheArrest(arrest);
  }

  private boolean isOfTheArrest(EarlierEvent arrest) {
    return incident != null && arrest.incident != null
        ? incident.equals(arrest.incident)
        : state.equals(arrest.state)
            && offenseDate != null
            && offenseDate.equals(arrest.offenseOrOwnDate());
  }

  /** Whether it was decided, and is no more as it was. */
  boolean isNoMore() {
    return status == Status.VACATED || status == Status.REPLACED;
  }

  /** Whether it is of impaired driving, or nothing else is said. */
  boolean isOfImpairedDriving() {
    return ofKind() == OffenseKind.IMPAIRED_DRIVING;
  }
}
