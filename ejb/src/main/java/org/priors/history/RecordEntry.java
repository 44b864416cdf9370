package org.priors.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import org.priors.agencies.States;
import org.priors.law.ActionFor;
import org.priors.people.BirthDate;
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

  @Column(name = "person_record_id", updatable = false)
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

  @Column(name = "offense_on")
  private LocalDate offenseOn;

  @Column(name = "docket_number")
  private String docketNumber;

  @Embedded private EntryTerm term;

  @Column(name = "set_aside_on")
  private LocalDate setAsideOn;

  @Column(name = "set_aside_because")
  private String setAsideBecause;

  @Column(name = "action_for")
  @Enumerated(EnumType.STRING)
  private ActionFor actionFor;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Transient private boolean another;
  @Transient private boolean saidToStand;

  protected RecordEntry() {}

  RecordEntry(RecordEntryBuilder said, Clock clock) {
    this.driverId = said.driverId;
    this.kind = EntryDays.kind(said.kind);
    this.happenedOn = EntryDays.happened(said.happenedOn, clock);
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
    this.sourceDocument =
        Guard.required(said.sourceDocument, "/sourceDocument", "The source document", 300);
    this.status = said.status == null ? Status.ON_RECORD : said.status;
    this.saidToStand = said.status == Status.ON_RECORD;
    this.chargeKind = AcdCodes.of(acdCode).chargeKind();
    this.actionFor = AcdCodes.of(acdCode).actionOf(kind);
    this.offenseOn = EntryDays.offense(said.offenseOn, happenedOn);
    this.docketNumber =
        Guard.optionalLine(said.docketNumber, "/docketNumber", "The docket number", 60);
    refuseUnlessCodeFits(null);
    keepTerm(said, clock);
    this.reportedAt = clock.instant();
  }

  private void keepTerm(RecordEntryBuilder said, Clock clock) {
    EntryDays.refuseUnlessLicenseAction(said);
    said.term.refuseUnlessInOrder(happenedOn);
    EntryDays.notInTheFuture(said.term.reinstatedOn(), "/withdrawal/reinstatedOn", clock);
    this.term = new EntryTerm(said.term);
    this.setAsideOn = EntryDays.setAside(said, clock);
    this.setAsideBecause =
        Guard.optional(said.setAsideBecause, "/withdrawal/setAsideBecause", "The reason", 300);
  }

  /** What a driver record prints of an event of this kind. */
  public static RecordEntryBuilder of(long driverId, EventKind kind) {
    return new RecordEntryBuilder(driverId, kind);
  }

  private void refuseUnlessCodeFits(String kindOfCharge) {
    String contradiction = AcdCodes.of(acdCode).contradiction(kind, kindOfCharge);
    Guard.check(
        contradiction == null,
        "contradictory",
        "/acdCode",
        EntryDays.codeSays(acdCode, contradiction, kind));
  }

  /**
   * Says what the record says of it besides.
   *
   * @param kindOfCharge what it is of, by the name of the kind; null where the ACD code alone tells
   * @param isJuvenile whether it is a juvenile adjudication; null where the record does not say
   */
  public RecordEntry saying(String kindOfCharge, Boolean isJuvenile) {
    refuseUnlessCodeFits(kindOfCharge);
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

  /** The same event, sent again; what one of the two does not tell does not part them. */
  boolean isSameAs(RecordEntry other) {
    return kind == other.kind
        && happenedOn.equals(other.happenedOn)
        && Objects.equals(agencyId, other.agencyId)
        && Objects.equals(courtId, other.courtId)
        && detail.equals(other.detail)
        && mayAgree(docketNumber, other.docketNumber)
        && mayAgree(offenseOn, other.offenseOn);
  }

  private static boolean mayAgree(Object one, Object other) {
    return one == null || other == null || one.equals(other);
  }

  /** Whether the same and no less tells it from other events. */
  boolean isToldFromOthersAs(RecordEntry other) {
    return Objects.equals(docketNumber, other.docketNumber)
        && Objects.equals(offenseOn, other.offenseOn);
  }

  /**
   * Whether a later report of the same event says otherwise than is on file how it stands, or of
   * what it is. What is decided is not pending again: an old report may be sent once more.
   */
  boolean isChangedBy(RecordEntry later) {
    return later.status != status && later.status != Status.PENDING
        || later.chargeKind != null && !later.chargeKind.equals(chargeKind)
        || later.juvenile != null && !later.juvenile.equals(juvenile)
        || later.docketNumber != null && !later.docketNumber.equals(docketNumber)
        || later.offenseOn != null && !later.offenseOn.equals(offenseOn)
        || !term().following(later.term()).equals(term())
        || !Objects.equals(setAsideAfter(later), setAsideOn);
  }

  /** What is said to be on record by a later document is no longer set aside. */
  private LocalDate setAsideAfter(RecordEntry later) {
    return later.setAsideOn == null && !later.saidToStand ? setAsideOn : later.setAsideOn;
  }

  private LicenseTerm term() {
    return term == null ? LicenseTerm.UNTOLD : term.told();
  }

  /** Stands from now on as the later report says. */
  void follow(RecordEntry later) {
    status = later.status == Status.PENDING ? status : later.status;
    chargeKind = later.chargeKind == null ? chargeKind : later.chargeKind;
    juvenile = later.juvenile == null ? juvenile : later.juvenile;
    docketNumber = later.docketNumber == null ? docketNumber : later.docketNumber;
    offenseOn = later.offenseOn == null ? offenseOn : later.offenseOn;
    LicenseTerm following = term().following(later.term());
    following.refuseUnlessInOrder(happenedOn);
    term = new EntryTerm(following);
    setAsideBecause =
        setAsideAfter(later) == null
            ? null
            : later.setAsideBecause == null ? setAsideBecause : later.setAsideBecause;
    setAsideOn = setAsideAfter(later);
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

  /** Whether it was neither vacated nor set aside. */
  boolean stands() {
    return status != Status.VACATED && setAsideOn == null;
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
