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

  @Column(name = "child_passenger")
  private Boolean childPassenger;

  @Column(name = "officer_name")
  private String officerName;

  @Column(name = "officer_badge")
  private String officerBadge;

  /** Clocks of two systems may differ a little before an arrest counts as in the future. */
  static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  protected Arrest() {}

  /**
   * @param crash null counts as not stated
   * @param commercial whether a commercial vehicle was driven, null where not stated
   * @param childPassenger whether a child was in the vehicle, null where not stated
   */
  public Arrest(
      Instant at,
      String place,
      String stopReason,
      Crash crash,
      Boolean commercial,
      Boolean childPassenger,
      String officerName,
      String officerBadge) {
    this.at = Guard.present(at, "/at", "The time of the arrest");
    Guard.time(at, "/at", "The time of the arrest");
    this.place = Guard.optionalLine(place, "/place", "The place of the arrest", 300);
    this.stopReason = Guard.optional(stopReason, "/stopReason", "The reason for the stop", 500);
    this.crash = crash == null ? Crash.NOT_STATED : crash;
    this.commercial = commercial;
    this.childPassenger = childPassenger;
    this.officerName = Guard.optionalLine(officerName, "/officer/name", "The officer's name", 100);
    this.officerBadge =
        Guard.optionalLine(officerBadge, "/officer/badge", "The officer's badge", 30);
  }

  /** The arrest was made by this moment, if not before it. */
  void beginBy(Instant moment) {
    if (moment.isBefore(at)) {
      at = moment;
    }
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

  /** Refuses an arrest in the future. */
  void refuseIfAhead(Clock clock) {
    Guard.check(
        !at.isAfter(clock.instant().plus(CLOCK_TOLERANCE)),
        "in-the-future",
        "/arrest/at",
        "The arrest lies in the future.");
  }
}
