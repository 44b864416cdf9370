package org.priors.imports;

import java.time.Duration;
import java.time.Instant;

/**
 * One file that was sent for import, and how far it has come. Read is always taken, here before,
 * skipped and failed together.
 *
 * @param agencyId of which agency it is; null while that is not on file yet, and of some imports of
 *     before that was kept
 * @param state {@code running} (also while it waits for another import to end), {@code done},
 *     {@code failed} or {@code canceled}
 * @param rowsTotal the rows of the file, known from the start
 * @param rowsHere those that an earlier row had brought already
 * @param rowsSkipped those that do not belong here
 * @param rowsFailed those that could not be taken
 * @param rowsRemarked those of the taken with a remark: not all that they say could be taken
 * @param casesNew the cases that it opened
 * @param drivers the drivers whose cases it opened or added to
 * @param rowsMended those of the failed that came again, mended, in a later import that stands
 * @param rowsKept whether rows that wait to be mended are kept
 * @param casesBack how many of the cases that it opened stand as taken back
 * @param casesLeft how many of them do not, where some do; else 0
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
    long rowsHere,
    long rowsSkipped,
    long rowsFailed,
    long rowsRemarked,
    long casesNew,
    long drivers,
    long rowsMended,
    boolean rowsKept,
    long casesBack,
    long casesLeft,
    int resumed,
    String message,
    boolean stopAsked,
    String askedBy,
    String askedByName,
    Instant askedAt,
    Instant finishedAt) {

  /** How long rows that were not taken are kept once an import has ended. */
  static final Duration KEPT = Duration.ofDays(90);

  /** Until when rows that were not taken are kept; null while it runs. */
  public Instant keptUntil() {
    return finishedAt == null ? null : finishedAt.plus(KEPT);
  }

  /** How many rows that were not taken still wait to be mended. */
  public long rowsLeft() {
    return rowsFailed - rowsMended;
  }

  public boolean isRowsKept() {
    return rowsKept;
  }

  /** Whether none of the cases that it opened counts any more. */
  public boolean isTakenBack() {
    return casesBack > 0 && casesLeft == 0;
  }

  /** Whether some of the cases that it opened count no more, and others do. */
  public boolean isPartlyTakenBack() {
    return casesBack > 0 && casesLeft > 0;
  }

  public boolean isRunning() {
    return state.equals("running");
  }

  /** How much is read, in whole per cent. */
  public int percent() {
    return rowsTotal == 0 ? 100 : (int) (100 * rowsRead / rowsTotal);
  }
}
