package org.priors.imports;

import org.priors.csv.Row;

/** What becomes of one row: it is an arrest charge to take, or it is not taken. */
public sealed interface RowOutcome permits ArrestRow, NotTaken {

  /** As it stands in the file. */
  Row row();

  default long line() {
    return row().line();
  }

  /** To know the row again when it is sent again; null where it could not be read. */
  SentRow sent();

  /** What becomes of it after a row of its key was taken that said this. */
  NotTaken after(RowDigest before);
}
