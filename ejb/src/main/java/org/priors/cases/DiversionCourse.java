package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * The program of a diversion and how it went, as far as it is told. A document of later may tell
 * more; what is told stays.
 */
@Embeddable
public class DiversionCourse {

  /** Of which nothing is told. */
  static final DiversionCourse UNTOLD = new DiversionCourse(null, null, null, null);

  private String program;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(name = "failed_on")
  private LocalDate failedOn;

  protected DiversionCourse() {}

  /** Refuses what cannot be of one program; null is not told. */
  public DiversionCourse(
      String program, LocalDate startedOn, LocalDate completedOn, LocalDate failedOn) {
    this.program = Guard.optionalLine(program, "/program", "The program", 300);
    this.startedOn = startedOn;
    this.completedOn = completedOn;
    this.failedOn = failedOn;
    Guard.check(
        completedOn == null || failedOn == null,
        "contradictory",
        "/failedOn",
        "A program is completed or failed, not both.");
    requireFollows(completedOn, "/completedOn");
    requireFollows(failedOn, "/failedOn");
  }

  private void requireFollows(LocalDate end, String place) {
    Guard.check(
        startedOn == null || end == null || !end.isBefore(startedOn),
        "out-of-order",
        place,
        "The program cannot end before it begins.");
  }

  boolean isTold() {
    return program != null || startedOn != null || completedOn != null || failedOn != null;
  }

  /** Refuses days before the arrest and days to come. */
  void requirePossible(LocalDate arrestedOn, LocalDate today) {
    requirePossible(startedOn, "/startedOn", arrestedOn, today);
    requirePossible(completedOn, "/completedOn", arrestedOn, today);
    requirePossible(failedOn, "/failedOn", arrestedOn, today);
  }

  private static void requirePossible(
      LocalDate day, String place, LocalDate arrestedOn, LocalDate today) {
    Guard.check(
        day == null || !day.isBefore(arrestedOn),
        "out-of-order",
        place,
        "This is before the arrest that the diversion is of.");
    Guard.check(
        day == null || !day.isAfter(today), "in-the-future", place, "This day is still to come.");
  }

  /** The same with what a later document tells besides; one that tells otherwise is refused. */
  DiversionCourse with(DiversionCourse later) {
    return new DiversionCourse(
        told(program, later.program),
        told(startedOn, later.startedOn),
        told(completedOn, later.completedOn),
        told(failedOn, later.failedOn));
  }

  private static <T> T told(T before, T later) {
    if (before != null && later != null && !before.equals(later)) {
      throw new Conflict(
          "The same diversion is on file already and says otherwise how it went: "
              + before
              + ", not "
              + later
              + ". If that is wrong, send this in its place, as amended.");
    }
    return before == null ? later : before;
  }

  public String program() {
    return program;
  }

  public LocalDate startedOn() {
    return startedOn;
  }

  public LocalDate completedOn() {
    return completedOn;
  }

  public LocalDate failedOn() {
    return failedOn;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DiversionCourse course
        && Objects.equals(program, course.program)
        && Objects.equals(startedOn, course.startedOn)
        && Objects.equals(completedOn, course.completedOn)
        && Objects.equals(failedOn, course.failedOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(program, startedOn, completedOn, failedOn);
  }
}
