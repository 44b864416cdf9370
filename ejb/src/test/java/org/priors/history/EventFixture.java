package org.priors.history;

import static org.priors.history.EventDetailFixture.told;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.law.ActionFor;

/**
 * An event as the database tells it: {@code anEvent(EventKind.ARREST).in("LA").on("2002-03-10")}.
 */
public final class EventFixture {

  private final EventKind kind;
  private Long caseId;
  private LocalDate day;
  private OffsetDateTime moment;
  private String zone;
  private String state;
  private Long agency;
  private Long court;
  private String forum;
  private String status = "ON_RECORD";
  private Boolean courtOfRecord;
  private LocalDate offense;
  private String chargeKind;
  private Boolean juvenile;
  private Boolean juvenileStated;
  private boolean counts = true;
  private LocalDate ended;
  private String key;
  private String ref;
  private ActionFor actionFor;
  private List<String> perhaps = List.of();
  private String docket;
  private LicenseTerm term = LicenseTerm.UNTOLD;

  private EventFixture(EventKind kind) {
    this.kind = kind;
  }

  public static EventFixture anEvent(EventKind kind) {
    return new EventFixture(kind);
  }

  /** Null where only another driver record tells of it. */
  public EventFixture ofCase(Long id) {
    caseId = id;
    return this;
  }

  public EventFixture in(String code) {
    state = code;
    return this;
  }

  public EventFixture on(String date) {
    return on(LocalDate.parse(date));
  }

  public EventFixture on(LocalDate date) {
    day = date;
    return this;
  }

  /** Where more than the day is known. */
  public EventFixture at(OffsetDateTime time, String inZone) {
    moment = time;
    zone = inZone;
    return this;
  }

  public EventFixture fromAgency(long id, String name) {
    agency = id;
    forum = name;
    return this;
  }

  public EventFixture fromCourt(long id, String name) {
    court = id;
    forum = name;
    return this;
  }

  public EventFixture inCourtOfRecord() {
    courtOfRecord = true;
    return this;
  }

  public EventFixture standing(String how) {
    status = how;
    return this;
  }

  public EventFixture ofOffenseOn(LocalDate date) {
    offense = date;
    return this;
  }

  public EventFixture charged(String with) {
    chargeKind = with;
    return this;
  }

  /** As the record states it. */
  public EventFixture juvenile(Boolean isJuvenile) {
    juvenile = isJuvenile;
    juvenileStated = isJuvenile;
    return this;
  }

  /** As the age says and no record states. */
  public EventFixture juvenileByAge() {
    juvenile = true;
    return this;
  }

  /** As the database finds of what is of no impaired driving, or of a juvenile. */
  public EventFixture countedAsNone() {
    counts = false;
    return this;
  }

  /** What names it. */
  public EventFixture named(String name) {
    ref = name;
    return this;
  }

  /** What the database finds it to be one with. */
  public EventFixture oneWith(String priorKey) {
    key = priorKey;
    return this;
  }

  /** What the license was taken for. */
  public EventFixture actionFor(ActionFor reason) {
    actionFor = reason;
    return this;
  }

  public EventFixture withdrawn(LicenseTerm how) {
    term = how;
    return this;
  }

  /** The day on which it became no more as it was decided. */
  public EventFixture ended(LocalDate on) {
    ended = on;
    return this;
  }

  /** Under this number of the court. */
  public EventFixture docketed(String number) {
    docket = number;
    return this;
  }

  /** As the law tells it. */
  public EventFixture mayBe(String... refs) {
    perhaps = List.of(refs);
    return this;
  }

  public Event event() {
    return new Event(
        caseId,
        null,
        kind,
        day,
        moment,
        zone,
        state,
        agency,
        court,
        forum,
        told("as printed").underDocket(docket).ended(ended, null).build(),
        "document",
        status,
        courtOfRecord,
        offense,
        chargeKind,
        juvenile,
        juvenileStated,
        counts
            && status.equals("ON_RECORD")
            && (kind == EventKind.REFUSAL
                || kind == EventKind.CONVICTION
                || actionFor == ActionFor.REFUSAL),
        key != null ? key : caseId != null ? "case " + caseId : day + "|" + court + "|" + agency,
        ref,
        actionFor,
        term,
        perhaps);
  }
}
