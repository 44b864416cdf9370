package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.priors.people.EventDay;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/** The stop and arrest as the officer reports it. */
@Embeddable
public class Arrest {

  @Column(name = "arrested_at")
  private Instant at;

  private String place;

  @Column(name = "stop_reason")
  private String stopReason;

  @Enumerated(EnumType.STRING)
  private Crash crash;

  private Boolean commercial;

  @Column(name = "commercial_license")
  private Boolean commercialLicense;

  @Column(name = "driving_at")
  private Instant drivingAt;

  @Column(name = "notice_at")
  private Instant noticeAt;

  @Column(name = "child_passenger")
  private Boolean childPassenger;

  /** The papers that told of it after the report; null for none. */
  @Column(name = "told_later")
  private String toldLater;

  @Column(name = "officer_name")
  private String officerName;

  @Column(name = "officer_badge")
  private String officerBadge;

  /** Clocks of two systems may differ a little before an arrest counts as in the future. */
  static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  protected Arrest() {}

  Arrest(ArrestBuilder said) {
    at = Guard.present(said.at, "/at", "The time of the arrest");
    Guard.time(at, "/at", "The time of the arrest");
    place = Guard.optionalLine(said.place, "/place", "The place of the arrest", 300);
    stopReason = Guard.optional(said.stopReason, "/stopReason", "The reason for the stop", 500);
    crash = said.crash == null ? Crash.NOT_STATED : said.crash;
    commercial = said.commercial;
    commercialLicense = said.commercialLicense;
    drivingAt = notAfterTheArrest(said.drivingAt);
    noticeAt = notBeforeTheArrest(said.noticeAt);
    childPassenger = said.childPassenger;
    officerName = Guard.optionalLine(said.officerName, "/officer/name", "The officer's name", 100);
    officerBadge =
        Guard.optionalLine(said.officerBadge, "/officer/badge", "The officer's badge", 30);
  }

  private Instant notAfterTheArrest(Instant driving) {
    Guard.time(driving, "/drivingAt", "The time of the driving");
    Guard.check(
        driving == null || !driving.isAfter(at),
        "out-of-order",
        "/drivingAt",
        "The driving comes before the arrest for it.");
    return driving;
  }

  private Instant notBeforeTheArrest(Instant notice) {
    Guard.time(notice, "/noticeAt", "The time of the notice");
    Guard.check(
        notice == null || !notice.isBefore(at),
        "out-of-order",
        "/noticeAt",
        "A notice of suspension is served with the arrest or after it.");
    return notice;
  }

  /** An arrest at this moment, of which nothing else is said yet. */
  public static ArrestBuilder madeAt(Instant at) {
    return new ArrestBuilder(at);
  }

  /** This in place of what stood: of the same papers told later, and to the second as it stood. */
  Arrest inPlaceOf(Arrest stood) {
    toldLater = stood.toldLater;
    at = TestTimes.kept(stood.at, at);
    drivingAt = TestTimes.kept(stood.drivingAt, drivingAt);
    noticeAt = TestTimes.kept(stood.noticeAt, noticeAt);
    return this;
  }

  /** The arrest was made by this moment, if not before it; never before the driving. */
  void beginBy(Instant moment) {
    if (moment.isBefore(at)) {
      at = drivingAt != null && drivingAt.isAfter(moment) ? drivingAt : moment;
    }
  }

  /** Whether all of this is on file. */
  boolean knows(ToldLater told) {
    return isOnFile(drivingAt, told.drivingAt())
        && isOnFile(noticeAt, told.noticeAt())
        && isOnFile(commercial, told.commercial())
        && isOnFile(commercialLicense, told.commercialLicense())
        && isOnFile(childPassenger, told.childPassenger());
  }

  /** Whether something that may become known later is not on file yet. */
  public boolean mayBeAddedTo() {
    return drivingAt == null
        || noticeAt == null
        || commercial == null
        || commercialLicense == null
        || childPassenger == null;
  }

  private static boolean isOnFile(Object known, Object told) {
    return told == null || told.equals(known);
  }

  /**
   * Takes what became known after the report.
   *
   * @throws org.priors.problems.Conflict where something else is on file
   */
  void learn(ToldLater told) {
    told.refuseIfFarFrom(at);
    drivingAt = notAfterTheArrest(learned(drivingAt, told.drivingAt(), "The time of the driving"));
    noticeAt = notBeforeTheArrest(learned(noticeAt, told.noticeAt(), "The time of the notice"));
    commercial = learned(commercial, told.commercial(), "Whether the vehicle was commercial");
    commercialLicense =
        learned(commercialLicense, told.commercialLicense(), "Whether the license was commercial");
    childPassenger =
        learned(childPassenger, told.childPassenger(), "Whether a child was in the vehicle");
    toldLater = toldLater == null ? told.source() : toldLater + "; " + told.source();
  }

  private static <T> T learned(T onFile, T told, String what) {
    if (onFile == null) {
      return told;
    }
    if (told != null && !told.equals(onFile)) {
      throw new Conflict(
          what
              + " is on file already, and is another. It is kept as it was reported. Correct the case"
              + " if it is wrong.");
    }
    return onFile;
  }

  /** The day of the arrest where it was made. */
  public LocalDate on(ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }

  public Instant at() {
    return at;
  }

  public String place() {
    return place;
  }

  public String stopReason() {
    return stopReason;
  }

  public Crash crash() {
    return crash;
  }

  public Boolean commercial() {
    return commercial;
  }

  public Boolean commercialLicense() {
    return commercialLicense;
  }

  /** When the driving was; null where it is not told apart from the arrest. */
  public Instant drivingAt() {
    return drivingAt;
  }

  /** When the notice of suspension was served; null where that is not known. */
  public Instant noticeAt() {
    return noticeAt;
  }

  /** The papers that told of it after the report, as they are called; null for none. */
  public String toldLater() {
    return toldLater;
  }

  /** Whether somebody was hurt or a child was in the vehicle. */
  public boolean isAggravated() {
    return crash == Crash.INJURY || crash == Crash.DEATH || Boolean.TRUE.equals(childPassenger);
  }

  public Boolean childPassenger() {
    return childPassenger;
  }

  public String officerName() {
    return officerName;
  }

  public String officerBadge() {
    return officerBadge;
  }

  /**
   * Refuses an arrest or a notice in the future, and days on which they or the driving cannot have
   * been.
   *
   * @param zone of the agency
   * @param within where the arrest is said
   */
  public void requirePossible(Clock clock, ZoneId zone, String within) {
    Instant latest = clock.instant().plus(CLOCK_TOLERANCE);
    Guard.check(
        !at.isAfter(latest), "in-the-future", within + "/at", "The arrest lies in the future.");
    Guard.check(
        noticeAt == null || !noticeAt.isAfter(latest),
        "in-the-future",
        within + "/noticeAt",
        "The notice of suspension lies in the future.");
    EventDay.refuseUnlessPossible(at, zone, within + "/at");
    if (drivingAt != null) {
      EventDay.refuseUnlessPossible(
          LocalDate.ofInstant(drivingAt, zone), within + "/drivingAt", "the driving");
    }
  }
}
