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
    LocalDateTime offenseAt) {

  public EarlierEvent {
    incident = plain(incident);
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
  public static Builder of(EarlierEventKind kind) {
    return new Builder(kind);
  }

  /** As much as is known of an event. */
  public static final class Builder {

    private final EarlierEventKind kind;
    private String state;
    private LocalDate offenseDate;
    private LocalDate date;
    private Boolean courtOfRecord;
    private Status status = Status.ON_RECORD;
    private OffenseKind chargeKind;
    private Boolean juvenile;
    private Integer age;
    private String incident;
    private LocalDateTime offenseAt;

    private Builder(EarlierEventKind kind) {
      this.kind = kind;
    }

    public Builder in(String place) {
      state = place;
      return this;
    }

    public Builder on(LocalDate day) {
      date = day;
      return this;
    }

    public Builder ofOffenseOn(LocalDate day) {
      offenseDate = day;
      return this;
    }

    public Builder ofOffenseAt(LocalDateTime time) {
      offenseAt = time;
      return this;
    }

    public Builder inCourtOfRecord(Boolean keepsRecord) {
      courtOfRecord = keepsRecord;
      return this;
    }

    public Builder standing(Status how) {
      status = how;
      return this;
    }

    public Builder charged(OffenseKind with) {
      chargeKind = with;
      return this;
    }

    public Builder juvenile(Boolean isJuvenile) {
      juvenile = isJuvenile;
      return this;
    }

    public Builder aged(Integer years) {
      age = years;
      return this;
    }

    public Builder ofIncident(String name) {
      incident = name;
      return this;
    }

    public EarlierEvent build() {
      return new EarlierEvent(
          kind,
          state,
          offenseDate,
          date,
          courtOfRecord,
          status,
          chargeKind,
          juvenile,
          age,
          incident,
          offenseAt);
    }
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

  /** Whether both are of one judgment: the same kind, day, offense and charge in the same State. */
  boolean isSameJudgmentAs(EarlierEvent other) {
    return kind == other.kind
        && state.equals(other.state)
        && date.equals(other.date)
        && ofKind() == other.ofKind()
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
            ? at.toLocalDate().equals(offenseDate)
            : OneEvent.mayBeOneArrest(offenseAt, at));
  }

  /** Whether the day of this one's offense is not known, and the other lies near it. */
  boolean mayBeSameAs(EarlierEvent other) {
    boolean isAlike = kind == other.kind || isOutcome() && other.isOutcome();
    return isAlike
        && offenseDate == null
        && state.equals(other.state)
        && (isOfTheSameDayAs(other) || isOfLikeCharge(other) && isNear(other));
  }

  private boolean isOfTheSameDayAs(EarlierEvent other) {
    return kind == other.kind
        && date.equals(other.date)
        && !offenseOrOwnDate().equals(other.offenseOrOwnDate());
  }

  private boolean isOfLikeCharge(EarlierEvent other) {
    return chargeKind == null || other.chargeKind == null || chargeKind == other.chargeKind;
  }

  private boolean isNear(EarlierEvent other) {
    return OneEvent.mayBeEnteredOn(date, other.offenseDate, other.date);
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
    boolean stands = status != Status.VACATED && status != Status.REPLACED;
    boolean answers = isOfImpairedDriving() || !arrest.isOfImpairedDriving();
    return isOutcome() && stands && answers && isOfTheArrest(arrest);
  }

  private boolean isOfTheArrest(EarlierEvent arrest) {
    return incident != null && arrest.incident != null
        ? incident.equals(arrest.incident)
        : state.equals(arrest.state)
            && offenseDate != null
            && offenseDate.equals(arrest.offenseOrOwnDate());
  }

  /** Whether it is of impaired driving, or nothing else is said. */
  boolean isOfImpairedDriving() {
    return ofKind() == OffenseKind.IMPAIRED_DRIVING;
  }
}
