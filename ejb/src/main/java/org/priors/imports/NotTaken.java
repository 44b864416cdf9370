package org.priors.imports;

/**
 * A row that is not taken, and why: skipped or failed.
 *
 * @param sent to know it again, where it was read and left out on purpose; else null
 */
record NotTaken(RowNote note, SentRow sent) implements RowOutcome {

  private static final String SKIPPED = "skipped";

  static NotTaken skipped(long line, String code, String reason) {
    return new NotTaken(new RowNote(line, SKIPPED, code, reason), null);
  }

  static NotTaken failed(long line, String code, String reason) {
    return new NotTaken(new RowNote(line, "failed", code, reason), null);
  }

  /** The same of a row that may have been taken before, when it said something else. */
  NotTaken of(SentRow row) {
    return new NotTaken(note, row);
  }

  @Override
  public NotTaken after(RowDigest before) {
    return sent.after(before, this);
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
