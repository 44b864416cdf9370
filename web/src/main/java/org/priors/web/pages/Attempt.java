package org.priors.web.pages;

import org.priors.problems.Causes;
import org.priors.problems.Conflict;
import org.priors.problems.Unavailable;

/** Tries a change that someone else may have got ahead of. */
public final class Attempt {

  private Attempt() {}

  /** Null if it was done; else the sentence that says what was in the way. Others pass on. */
  public static String of(Runnable change) {
    try {
      change.run();
      return null;
    } catch (Conflict conflict) {
      return conflict.getMessage();
    } catch (RuntimeException failure) {
      if (Causes.areOvertaking(failure)) {
        return "Someone else changed it at the same moment, so yours is not stored. Look at it"
            + " again.";
      }
      return Unavailable.in(failure).map(Unavailable::sentence).orElseThrow(() -> failure);
    }
  }
}
