package org.priors.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.priors.problems.Guard;

/**
 * When a test was asked for, refused, agreed to and submitted to; null where it did not happen or
 * is not known.
 */
@Embeddable
public class TestTimes {

  @Column(name = "asked_at")
  private Instant asked;

  @Column(name = "refused_at")
  private Instant refused;

  @Column(name = "agreed_at")
  private Instant agreed;

  @Column(name = "submitted_at")
  private Instant submitted;

  protected TestTimes() {}

  public TestTimes(Instant asked, Instant refused, Instant agreed, Instant submitted) {
    Guard.time(asked, "/askedAt", "The time the test was asked for");
    Guard.time(refused, "/refusedAt", "The time of the refusal");
    Guard.time(agreed, "/agreedAt", "The time of the agreement");
    Guard.time(submitted, "/submittedAt", "The time of the submission");
    notBefore(asked, refused, "/refusedAt", "The refusal");
    notBefore(asked, agreed, "/agreedAt", "The agreement");
    notBefore(asked, submitted, "/submittedAt", "The submission");
    notBefore(agreed, submitted, "/submittedAt", "The submission");
    this.asked = asked;
    this.refused = refused;
    this.agreed = agreed;
    this.submitted = submitted;
  }

  private static void notBefore(Instant earlier, Instant later, String place, String what) {
    Guard.check(
        earlier == null || later == null || !later.isBefore(earlier),
        "out-of-order",
        place,
        what + " cannot come before the test was asked for or agreed to.");
  }

  public Instant asked() {
    return asked;
  }

  public Instant refused() {
    return refused;
  }

  public Instant agreed() {
    return agreed;
  }

  public Instant submitted() {
    return submitted;
  }

  /** These in place of those that stood, to the second as they stood. */
  TestTimes inPlaceOf(TestTimes stood) {
    return new TestTimes(
        kept(stood.asked, asked),
        kept(stood.refused, refused),
        kept(stood.agreed, agreed),
        kept(stood.submitted, submitted));
  }

  /** What stood, where only the seconds differ: people tell times to the minute. */
  static Instant kept(Instant stood, Instant told) {
    boolean isSame =
        stood != null
            && told != null
            && stood.truncatedTo(ChronoUnit.MINUTES).equals(told.truncatedTo(ChronoUnit.MINUTES));
    return isSame ? stood : told;
  }
}
