package org.priors.imports;

/** A row that is not taken, and why: skipped or failed. */
record NotTaken(RowNote note) implements RowOutcome {

  private static final String SKIPPED = "skipped";

  static NotTaken skipped(long line, String code, String reason) {
    return new NotTaken(new RowNote(line, SKIPPED, code, reason));
  }

  static NotTaken failed(long line, String code, String reason) {
    return new NotTaken(new RowNote(line, "failed", code, reason));
  }

  @Override
  public long line() {
    return note.line();
  }

  String outcome() {
    return note.outcome();
  }

  String code() {
    return note.code();
  }

  String reason() {
    return note.reason();
  }

  boolean isSkipped() {
    return outcome().equals(SKIPPED);
  }
}
