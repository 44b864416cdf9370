package org.priors.problems;

import jakarta.ejb.ApplicationException;

/** So many ask for the same at this moment that waiting would not help; nothing was stored. */
@ApplicationException(rollback = true)
public class Busy extends RuntimeException {

  private static final int RETRY_AFTER_SECONDS = 1;
  private static final String MANY_REPORTS =
      "Priors is taking in many reports at this moment. Nothing of yours was stored: send it again"
          + " in a few seconds.";

  private final int retryAfterSeconds;

  /** Of reports. */
  public Busy() {
    this(RETRY_AFTER_SECONDS);
  }

  /** Of reports, of which so many come that who comes back is spread over some time. */
  public Busy(int retryAfterSeconds) {
    this(MANY_REPORTS, retryAfterSeconds);
  }

  /** Of anything else. */
  public Busy(String sentence, int retryAfterSeconds) {
    super(sentence);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** After how many seconds it is worth asking again. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
