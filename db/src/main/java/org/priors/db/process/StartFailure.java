package org.priors.db.process;

/** Why Priors cannot start or go on: one line for the person at the keyboard, with the mend. */
public final class StartFailure extends RuntimeException {
  public StartFailure(String problem, String mend) {
    this(problem, mend, null);
  }

  public StartFailure(String problem, String mend, Throwable cause) {
    super(problem.replaceFirst("\\.?\\s*$", ". ") + mend, cause);
  }
}
