package org.priors.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.priors.problems.Guard;

/**
 * What becomes known of an arrest after its report: null, where nothing is told. What is on file
 * stays as it was reported.
 *
 * @param drivingAt when the driving was
 * @param noticeAt when the notice of suspension was served
 * @param commercial whether a commercial vehicle was driven
 * @param commercialLicense whether the driver holds a commercial license
 * @param childPassenger whether a child was in the vehicle
 * @param source the paper that tells of it
 */
public record ToldLater(
    Instant drivingAt,
    Instant noticeAt,
    Boolean commercial,
    Boolean commercialLicense,
    Boolean childPassenger,
    String source) {

  private static final int LONGEST_SOURCE = 300;

  /**
   * A year that was mistyped is farther away than who is arrested on a warrant, or noticed late.
   */
  private static final Duration FARTHEST = Duration.ofDays(180);

  public ToldLater {
    drivingAt = kept(drivingAt);
    noticeAt = kept(noticeAt);
    source = Guard.required(source, "/sourceDocument", "The source document", LONGEST_SOURCE);
    Guard.check(
        drivingAt != null
            || noticeAt != null
            || commercial != null
            || commercialLicense != null
            || childPassenger != null,
        "missing",
        "",
        "Say what the paper tells of the arrest.");
  }

  /** As the database keeps it, so that what is sent again is known. */
  private static Instant kept(Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
  }

  /** Refuses times so far from the arrest that another day must be meant. */
  void refuseIfFarFrom(Instant arrest) {
    Guard.check(
        drivingAt == null || !drivingAt.isBefore(arrest.minus(FARTHEST)),
        "not-of-this-arrest",
        "/drivingAt",
        "The driving lies more than half a year before the arrest. Look up the day.");
    Guard.check(
        noticeAt == null || !noticeAt.isAfter(arrest.plus(FARTHEST)),
        "not-of-this-arrest",
        "/noticeAt",
        "The notice lies more than half a year after the arrest. Look up the day.");
  }

  /** What it tells, in the words of the file. */
  String inWords() {
    StringBuilder words = new StringBuilder();
    add(words, drivingAt, "the time of the driving");
    add(words, noticeAt, "the time of the notice of suspension");
    add(words, commercial, "whether the vehicle was commercial");
    add(words, commercialLicense, "whether the license was commercial");
    add(words, childPassenger, "whether a child was in the vehicle");
    return words.toString();
  }

  private static void add(StringBuilder words, Object told, String what) {
    if (told != null) {
      words.append(words.isEmpty() ? "" : ", ").append(what);
    }
  }
}
