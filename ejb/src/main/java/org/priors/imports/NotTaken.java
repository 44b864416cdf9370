package org.priors.imports;

import org.priors.csv.Row;

/**
 * A row that is not taken, and why: here already, skipped or failed.
 *
 * @param row as it stands in the file
 * @param sent to know it again, where it was read and left out on purpose, or says otherwise than
 *     one that was taken; else null
 */
record NotTaken(RowNote note, Row row, SentRow sent) implements RowOutcome {

  private static final String HERE = "here";
  private static final String SKIPPED = "skipped";
  private static final String FAILED = "failed";

  static NotTaken here(Row row) {
    return of(row, HERE, "already-here", "Already here from an earlier row");
  }

  static NotTaken skipped(Row row, String code, String reason) {
    return of(row, SKIPPED, code, reason);
  }

  static NotTaken failed(Row row, String code, String reason) {
    return of(row, FAILED, code, reason);
  }

  private static NotTaken of(Row row, String outcome, String code, String reason) {
    return new NotTaken(new RowNote(row.line(), outcome, code, reason), row, null);
  }

  /** The same of a row that may have been taken before, when it said something else. */
  NotTaken of(SentRow known) {
    return new NotTaken(note, row, known);
  }

  @Override
  public NotTaken after(RowDigest before) {
    return sent.after(before, this);
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

  boolean isHere() {
    return outcome().equals(HERE);
  }

  boolean isSkipped() {
    return outcome().equals(SKIPPED);
  }

  boolean isFailed() {
    return outcome().equals(FAILED);
  }

  /** What is kept of it to be mended: its values, in their order; null for nothing. */
  String[] kept() {
    return isFailed() ? row.cells() : null;
  }

  /** The key of the row that was taken and says otherwise; null where none is. */
  String taken() {
    return isFailed() && sent != null ? sent.key() : null;
  }
}
