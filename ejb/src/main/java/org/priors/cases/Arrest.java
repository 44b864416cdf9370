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

  private Arrest(Builder said) {
    at = Guard.present(said.at, "/at", "The time of the arrest");
    Guard.time(at, "/at", "The time of the arrest");
    place = Guard.optionalLine(said.place, "/place", "The place of the arrest", 300);
    stopReason = Guard.optional(said.stopReason, "/stopReason", "The reason for the stop", 500);
    crash = said.crash == null ? Crash.NOT_STATED : said.crash;
    commercial = said.commercial;
    childPassenger = said.childPassenger;
    officerName = Guard.optionalLine(said.officerName, "/officer/name", "The officer's name", 100);
    officerBadge =
        Guard.optionalLine(said.officerBadge, "/officer/badge", "The officer's badge", 30);
  }

  /** An arrest at this moment, of which nothing else is said yet. */
  public static Builder madeAt(Instant at) {
    return new Builder(at);
  }

  /** What is said of an arrest, part by part; null, as all that is not called, where it is not. */
  public static final class Builder {

    private final Instant at;
    private String place;
    private String stopReason;
    private Crash crash;
    private Boolean commercial;
    private Boolean childPassenger;
    private String officerName;
    private String officerBadge;

    private Builder(Instant at) {
      this.at = at;
    }

    public Builder place(String where) {
      place = where;
      return this;
    }

    public Builder stopReason(String why) {
      stopReason = why;
      return this;
    }

    public Builder crash(Crash harm) {
      crash = harm;
      return this;
    }

    /** Whether a commercial vehicle was driven. */
    public Builder commercial(Boolean is) {
      commercial = is;
      return this;
    }

    /** Whether a child was in the vehicle. */
    public Builder childPassenger(Boolean was) {
      childPassenger = was;
      return this;
    }

    public Builder officer(String name, String badge) {
      officerName = name;
      officerBadge = badge;
      return this;
    }

    /**
     * The arrest.
     *
     * @throws org.priors.problems.Refused where a part cannot be so
     */
    public Arrest build() {
      return new Arrest(this);
    }
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
