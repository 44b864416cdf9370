package org.priors.problems;

import jakarta.ejb.ApplicationException;

/** So many ask for the same at this moment that waiting would not help; nothing was stored. */
@ApplicationException(rollback = true)
public class Busy extends RuntimeException {

  /** After how many seconds it is worth asking again. */
  public static final int RETRY_AFTER_SECONDS = 1;

  public Busy() {
    super(
        "Priors is taking in many reports at this moment. Nothing of yours was stored: send it again"
            + " in a few seconds.");
  }
}
