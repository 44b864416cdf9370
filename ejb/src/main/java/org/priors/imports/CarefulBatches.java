package org.priors.imports;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Takes batches so that one bad row harms no other: a batch that a concurrent writer got in the way
 * of is tried again, and one that fails for good is halved until the bad row stands alone and is
 * reported.
 */
final class CarefulBatches {

  private static final Logger LOG = System.getLogger(CarefulBatches.class.getName());
  private static final int ATTEMPTS = 3;
  private static final long PAUSE_MILLIS = 200;

  /** Takes rows that follow the first {@code from}; says whether a stop was asked for. */
  interface Taking {
    boolean take(long from, List<RowOutcome> rows);
  }

  private final Taking batches;
  private final BooleanSupplier trustworthy;

  /**
   * @param trustworthy false while the database or the server itself is going away, when no row is
   *     to blame for a failure
   */
  CarefulBatches(Taking batches, BooleanSupplier trustworthy) {
    this.batches = batches;
    this.trustworthy = trustworthy;
  }

  boolean take(long from, List<RowOutcome> rows) {
    for (int attempt = 1; ; attempt++) {
      try {
        return batches.take(from, rows);
      } catch (Superseded superseded) {
        throw superseded;
      } catch (RuntimeException failure) {
        boolean alone = rows.size() == 1;
        boolean again =
            BatchFailure.isPassing(failure) || (alone && !BatchFailure.isFinal(failure));
        if (attempt < ATTEMPTS && again) {
          pause(attempt, failure);
        } else {
          return alone ? reject(from, rows.get(0), failure) : inHalves(from, rows);
        }
      }
    }
  }

  private boolean inHalves(long from, List<RowOutcome> rows) {
    int middle = rows.size() / 2;
    boolean stop = take(from, rows.subList(0, middle));
    return take(from + middle, rows.subList(middle, rows.size())) || stop;
  }

  private boolean reject(long from, RowOutcome row, RuntimeException failure) {
    if (!trustworthy.getAsBoolean()) {
      throw failure;
    }
    if (!BatchFailure.isFinal(failure)) {
      LOG.log(Level.WARNING, "The import could not store the row at line " + row.line(), failure);
    }
    return batches.take(from, List.of(BatchFailure.of(row.row(), failure)));
  }

  private static void pause(int attempt, RuntimeException failure) {
    try {
      Thread.sleep(PAUSE_MILLIS * attempt);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
