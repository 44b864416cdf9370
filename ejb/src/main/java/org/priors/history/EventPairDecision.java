package org.priors.history;

import java.time.OffsetDateTime;

/**
 * What a person said of two events of a driver that may be one. It stands until it is taken back,
 * and is kept then; a new one may follow.
 *
 * @param eventA as {@link Event#ref} names it
 * @param withdrawnBy null where it stands
 */
public record EventPairDecision(
    long id,
    String eventA,
    String eventB,
    Verdict verdict,
    String reason,
    String decidedBy,
    OffsetDateTime decidedAt,
    String withdrawnBy,
    OffsetDateTime withdrawnAt,
    String withdrawnReason) {

  /** What the two are. */
  public enum Verdict {
    /** One event, told twice. */
    SAME("one event"),
    /** Two events. */
    TWO("two events");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** {@code one event}. */
    public String words() {
      return words;
    }
  }

  public boolean isSame() {
    return verdict == Verdict.SAME;
  }

  public boolean stands() {
    return withdrawnAt == null;
  }

  public EventPair pair() {
    return new EventPair(eventA, eventB);
  }
}
