package org.priors.cases;

import java.time.Instant;

/** What is said of an arrest, part by part; null, as all that is not called, where it is not. */
public final class ArrestBuilder {

  final Instant at;
  String place;
  String stopReason;
  Crash crash;
  Boolean commercial;
  Boolean commercialLicense;
  Instant drivingAt;
  Instant noticeAt;
  Boolean childPassenger;
  String officerName;
  String officerBadge;

  ArrestBuilder(Instant at) {
    this.at = at;
  }

  public ArrestBuilder place(String where) {
    place = where;
    return this;
  }

  public ArrestBuilder stopReason(String why) {
    stopReason = why;
    return this;
  }

  public ArrestBuilder crash(Crash harm) {
    crash = harm;
    return this;
  }

  /** Whether a commercial vehicle was driven. */
  public ArrestBuilder commercial(Boolean is) {
    commercial = is;
    return this;
  }

  /** Whether the driver holds a commercial license, whatever was driven. */
  public ArrestBuilder commercialLicense(Boolean is) {
    commercialLicense = is;
    return this;
  }

  /** When the driving was, where that is told apart from the arrest. */
  public ArrestBuilder drivingAt(Instant when) {
    drivingAt = when;
    return this;
  }

  /** When the notice of suspension was served. */
  public ArrestBuilder noticeAt(Instant when) {
    noticeAt = when;
    return this;
  }

  /** Whether a child was in the vehicle. */
  public ArrestBuilder childPassenger(Boolean was) {
    childPassenger = was;
    return this;
  }

  public ArrestBuilder officer(String name, String badge) {
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
