package org.priors.web.pages;

import jakarta.persistence.OptimisticLockException;
import org.priors.problems.Conflict;

/** Tries a change that someone else may have got ahead of. */
public final class Attempt {

  private Attempt() {}

  /** Null if it was done; else the sentence that says who got ahead. Other failures pass on. */
  public static String of(Runnable change) {
    try {
      change.run();
      return null;
    } catch (Conflict conflict) {
      return conflict.getMessage();
    } catch (RuntimeException failure) {
      for (Throwable inner = failure; inner != null; inner = inner.getCause()) {
        if (inner instanceof OptimisticLockException) {
          return "Someone else changed it at the same moment. Look at it again.";
        }
      }
      throw failure;
    }
  }
}
