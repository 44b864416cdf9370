package org.priors.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.priors.agencies.States;
import org.priors.people.BirthDate;
import org.priors.people.EventDay;
import org.priors.problems.Guard;

/**
 * An earlier event that another agency, court or State has on its driver record, as its document
 * prints it.
 */
@Entity
@Table(name = "record_entry")
public class RecordEntry {

  /** Whether the entry stands. */
  public enum Status {
    ON_RECORD,
    PENDING,
    VACATED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_entry_seq")
  @SequenceGenerator(
      name = "record_entry_seq",
      sequenceName = "record_entry_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "driver_id", updatable = false)
  private long driverId;

  @Column(name = "person_record_id")
  private Long personRecordId;

  @Enumerated(EnumType.STRING)
  private EventKind kind;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  private String state;

  @Column(name = "agency_id")
  private Long agencyId;

  @Column(name = "court_id")
  private Long courtId;

  private String detail;

  @Column(name = "acd_code")
  private String acdCode;

  @Column(name = "source_document")
  private String sourceDocument;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "charge_kind")
  private String chargeKind;

  private Boolean juvenile;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Transient private boolean another;

  protected RecordEntry() {}

  RecordEntry(RecordEntryBuilder said, Clock clock) {
    this.driverId = said.driverId;
    this.kind = Guard.present(said.kind, "/kind", "The kind of event");
    Guard.check(
        kind != EventKind.TEST && kind != EventKind.DISMISSAL,
        "bad-kind",
        "/kind",
        "A driver record does not hold a " + kind.title().toLowerCase(Locale.ROOT) + ".");
    this.happenedOn = Guard.present(said.happenedOn, "/happenedOn", "The day");
    Guard.time(happenedOn.atStartOfDay().toInstant(ZoneOffset.UTC), "/happenedOn", "The day");
    Guard.check(
        !happenedOn.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1)),
        "in-the-future",
        "/happenedOn",
        "The day lies in the future.");
    EventDay.refuseUnlessPossible(happenedOn, "/happenedOn", "this");
    this.state = States.required(said.state, "/state");
    Guard.check(
        (said.agencyId == null) != (said.courtId == null),
        "missing",
        "/agency",
        "Name the agency or the court it comes from, one of them.");
    this.agencyId = said.agencyId;
    this.courtId = said.courtId;
    this.detail = Guard.required(said.detail, "/detail", "What the record says", 300);
    this.acdCode = Guard.optional(said.acdCode, "/acdCode", "The ACD code", 10);
    refuseIfNoCourtDecidedIt();
    this.sourceDocument =
        Guard.required(said.sourceDocument, "/sourceDocument", "The source document", 300);
    this.status = said.status == null ? Status.ON_RECORD : said.status;
    this.chargeKind = AcdCodes.chargeKind(acdCode);
    this.reportedAt = clock.instant();
  }

  /** What a driver record prints of an event of this kind. */
  public static RecordEntryBuilder of(long driverId, EventKind kind) {
    return new RecordEntryBuilder(driverId, kind);
  }

  /** A refusal is no result of a test either, as a per se action is. */
  private void refuseIfNoCourtDecidedIt() {
    boolean isDecided =
        switch (kind) {
          case CONVICTION, DIVERSION, REDUCED_PLEA, REFUSAL -> true;
          default -> false;
        };
    Guard.check(
        !(isDecided && AcdCodes.isAdministrative(acdCode)),
        "contradictory",
        "/acdCode",
        "The code "
            + acdCode
            + " is of an administrative action after a test, not of a "
            + kind.title().toLowerCase(Locale.ROOT)
            + ". Enter an administrative action, or look up the code.");
  }

  /**
   * Says what the record says of it besides.
   *
   * @param kindOfCharge what it is of, by the name of the kind; null where the ACD code alone tells
   * @param isJuvenile whether it is a juvenile adjudication; null where the record does not say
   */
  public RecordEntry saying(String kindOfCharge, Boolean isJuvenile) {
    chargeKind = kindOfCharge == null ? chargeKind : kindOfCharge;
    juvenile = isJuvenile;
    return this;
  }

  /** Is of another event than one of its kind, day and State that does not stand any more. */
  public RecordEntry ofAnotherEvent(Boolean isAnother) {
    another = Boolean.TRUE.equals(isAnother);
    return this;
  }

  boolean isOfAnotherEvent() {
    return another;
  }

  /**
   * Goes from now on wherever this record of the driver goes.
   *
   * @param born by which the driver is shown; null where no agency gives a birth date
   */
  void enteredOn(long recordId, LocalDate born) {
    BirthDate.refuseUnlessDrivingThen(born, happenedOn, "/happenedOn");
    this.personRecordId = recordId;
  }

  /** The same event, sent again. */
  boolean isSameAs(RecordEntry other) {
    return kind == other.kind
        && happenedOn.equals(other.happenedOn)
        && Objects.equals(agencyId, other.agencyId)
        && Objects.equals(courtId, other.courtId)
        && detail.equals(other.detail);
  }

  /**
   * Whether a later report of the same event says otherwise than is on file how it stands, or of
   * what it is. What is decided is not pending again: an old report may be sent once more.
   */
  boolean isChangedBy(RecordEntry later) {
    return later.status != status && later.status != Status.PENDING
        || later.chargeKind != null && !later.chargeKind.equals(chargeKind)
        || later.juvenile != null && !later.juvenile.equals(juvenile);
  }

  /** Stands from now on as the later report says. */
  void follow(RecordEntry later) {
    status = later.status == Status.PENDING ? status : later.status;
    chargeKind = later.chargeKind == null ? chargeKind : later.chargeKind;
    juvenile = later.juvenile == null ? juvenile : later.juvenile;
    sourceDocument = later.sourceDocument;
    reportedAt = later.reportedAt;
  }

  EventKind kind() {
    return kind;
  }

  LocalDate happenedOn() {
    return happenedOn;
  }

  String state() {
    return state;
  }

  Status status() {
    return status;
  }

  String chargeKind() {
    return chargeKind;
  }

  Boolean juvenile() {
    return juvenile;
  }

  String sourceDocument() {
    return sourceDocument;
  }

  public Long id() {
    return id;
  }

  public long driverId() {
    return driverId;
  }
}
