package org.priors.imports;

/**
 * A row that was not taken, and why.
 *
 * @param outcome {@code skipped} for a row that was understood and left out on purpose, {@code
 *     failed} for one that could not be understood
 * @param code stable name of the reason, for programs
 * @param reason for people
 */
public record NotTaken(long line, String outcome, String code, String reason)
    implements RowOutcome {

  static NotTaken skipped(long line, String code, String reason) {
    return new NotTaken(line, "skipped", code, reason);
  }

  static NotTaken failed(long line, String code, String reason) {
    return new NotTaken(line, "failed", code, reason);
  }

  boolean isSkipped() {
    return outcome.equals("skipped");
  }
}
