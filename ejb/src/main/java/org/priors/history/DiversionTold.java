package org.priors.history;

import java.time.LocalDate;

/**
 * How a diversion went, as far as it is told.
 *
 * @param program its name
 */
public record DiversionTold(
    String program, LocalDate startedOn, LocalDate completedOn, LocalDate failedOn) {

  static final DiversionTold UNTOLD = new DiversionTold(null, null, null, null);

  /** Whether it was completed; null where neither that nor a failure is on file. */
  public Boolean isCompleted() {
    return completedOn != null ? Boolean.TRUE : failedOn != null ? Boolean.FALSE : null;
  }

  /** {@code Pretrial Alcohol Education Program, completed 3 Sep 1999}. */
  String inWords() {
    String begun = startedOn == null ? "" : ", begun " + Priors.DAY.format(startedOn);
    return (program == null ? "Program not named" : program) + begun + ", " + end();
  }

  private String end() {
    if (completedOn != null) {
      return "completed " + Priors.DAY.format(completedOn);
    }
    return failedOn == null
        ? "cannot tell whether it was completed or failed"
        : "failed " + Priors.DAY.format(failedOn) + ", so it dismissed nothing";
  }
}
