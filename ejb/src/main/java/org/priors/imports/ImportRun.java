package org.priors.imports;

import java.time.Instant;

/**
 * One file that was sent for import, and how far it has come. Read is always taken, skipped and
 * failed together.
 *
 * @param agencyId of which agency it is; null while that is not on file yet, and of some imports of
 *     before that was kept
 * @param state {@code running} (also while it waits for another import to end), {@code done},
 *     {@code failed} or {@code canceled}
 * @param rowsTotal the rows of the file, known from the start
 * @param rowsRemarked those of the taken with a remark: not all that they say could be taken
 * @param casesNew the cases that it opened
 * @param drivers the drivers whose cases it opened or added to
 * @param resumed how often it was picked up again after an interruption
 * @param message what a person should know beside the figures; null where nothing
 * @param finishedAt null while it runs
 */
public record ImportRun(
    long id,
    String profile,
    Long agencyId,
    String agencyOri,
    String agencyName,
    String fileName,
    long size,
    String state,
    long rowsTotal,
    long rowsRead,
    long rowsTaken,
    long rowsSkipped,
    long rowsFailed,
    long rowsRemarked,
    long casesNew,
    long drivers,
    int resumed,
    String message,
    boolean stopAsked,
    String askedBy,
    String askedByName,
    Instant askedAt,
    Instant finishedAt) {

  public boolean isRunning() {
    return state.equals("running");
  }

  /** How much is read, in whole per cent. */
  public int percent() {
    return rowsTotal == 0 ? 100 : (int) (100 * rowsRead / rowsTotal);
  }
}
