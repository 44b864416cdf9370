package org.priors.law;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** As much as is known of an event. */
public final class EarlierEventBuilder {

  private final EarlierEventKind kind;
  private String state;
  private LocalDate offenseDate;
  private LocalDate date;
  private Boolean courtOfRecord;
  private EarlierEvent.Status status = EarlierEvent.Status.ON_RECORD;
  private OffenseKind chargeKind;
  private Boolean juvenile;
  private Integer age;
  private String incident;
  private LocalDateTime offenseAt;
  private ActionFor actionFor;
  private String docket;
  private String court;
  private String source;
  private NotCompleted cameOf;
  private Boolean otherGiven;
  private Boolean completed;

  EarlierEventBuilder(EarlierEventKind kind) {
    this.kind = kind;
  }

  /** As much as is known of that one. */
  static EarlierEventBuilder from(EarlierEvent event) {
    return new EarlierEventBuilder(event.kind())
        .in(event.state())
        .ofOffenseOn(event.offenseDate())
        .on(event.date())
        .inCourtOfRecord(event.courtOfRecord())
        .standing(event.status())
        .charged(event.chargeKind())
        .juvenile(event.juvenile())
        .aged(event.age())
        .ofIncident(event.incident())
        .ofOffenseAt(event.offenseAt())
        .takenFor(event.actionFor())
        .underDocket(event.docket())
        .decidedBy(event.court())
        .toldBy(event.source());
  }

  public EarlierEventBuilder in(String place) {
    state = place;
    return this;
  }

  public EarlierEventBuilder on(LocalDate day) {
    date = day;
    return this;
  }

  public EarlierEventBuilder ofOffenseOn(LocalDate day) {
    offenseDate = day;
    return this;
  }

  public EarlierEventBuilder ofOffenseAt(LocalDateTime time) {
    offenseAt = time;
    return this;
  }

  public EarlierEventBuilder inCourtOfRecord(Boolean keepsRecord) {
    courtOfRecord = keepsRecord;
    return this;
  }

  public EarlierEventBuilder standing(EarlierEvent.Status how) {
    status = how;
    return this;
  }

  public EarlierEventBuilder charged(OffenseKind with) {
    chargeKind = with;
    return this;
  }

  public EarlierEventBuilder juvenile(Boolean isJuvenile) {
    juvenile = isJuvenile;
    return this;
  }

  public EarlierEventBuilder aged(Integer years) {
    age = years;
    return this;
  }

  public EarlierEventBuilder ofIncident(String name) {
    incident = name;
    return this;
  }

  public EarlierEventBuilder takenFor(ActionFor what) {
    actionFor = what;
    return this;
  }

  public EarlierEventBuilder underDocket(String number) {
    docket = number;
    return this;
  }

  public EarlierEventBuilder decidedBy(String name) {
    court = name;
    return this;
  }

  public EarlierEventBuilder toldBy(String name) {
    source = name;
    return this;
  }

  /**
   * What came of its test, which the law says whether it is a refusal.
   *
   * @param isOtherGiven whether another test was given; null where that is not known
   */
  public EarlierEventBuilder comingOf(NotCompleted what, Boolean isOtherGiven) {
    cameOf = what;
    otherGiven = isOtherGiven;
    return this;
  }

  /** Whether a diversion was completed, else failed. */
  public EarlierEventBuilder completed(Boolean isCompleted) {
    completed = isCompleted;
    return this;
  }

  /**
   * The event. What an agency took a license for refusing is no offense of refusing: that its
   * record says what it was for makes it no judgment.
   */
  public EarlierEvent build() {
    boolean isForRefusing =
        kind == EarlierEventKind.ADMINISTRATIVE_ACTION && chargeKind == OffenseKind.REFUSAL;
    if (isForRefusing) {
      chargeKind = null;
      actionFor = actionFor == null ? ActionFor.REFUSAL : actionFor;
    }
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
        offenseAt,
        actionFor,
        docket,
        court,
        source,
        cameOf,
        otherGiven,
        completed);
  }
}
