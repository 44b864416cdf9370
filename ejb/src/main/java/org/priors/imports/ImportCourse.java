package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.priors.csv.CsvRows;
import org.priors.csv.Row;

/** The course of one import from where it stands to its end, batch by batch. */
@Dependent
public class ImportCourse {

  private static final int ROWS_AT_ONCE = 500;

  @Inject ImportRecord record;
  @Inject ImportSteps steps;
  @Inject ImportBatches batches;
  @Inject Clock clock;

  /**
   * Carries the import on until it ends or the server does.
   *
   * @param ending true once the server is going down; the import then stays where it is
   */
  void run(ImportRun run, BooleanSupplier ending) throws IOException {
    if (run.stopAsked()) {
      cancel(run.id(), run.rowsRead());
      return;
    }
    ImportTask task = steps.begin(run);
    CarefulBatches careful =
        new CarefulBatches(
            (from, rows) -> batches.take(task, from, rows),
            () -> !ending.getAsBoolean() && record.answers());
    try (CsvRows rows = new CsvRows(new StoredFile(position -> record.piece(run.id(), position)))) {
      RowReader reader = new RowReader(task.profile(), task.agency().zone(), clock);
      long read = skip(rows, reader, run.rowsRead());
      while (!ending.getAsBoolean()) {
        List<RowOutcome> batch = batch(rows, reader);
        if (batch.isEmpty()) {
          steps.end(run.id(), "done", null);
          return;
        }
        boolean stop = careful.take(read, batch);
        read += batch.size();
        if (stop) {
          cancel(run.id(), read);
          return;
        }
      }
    }
  }

  /**
   * Reads what was read before the interruption once more: how later rows are known depends on it.
   */
  private static long skip(CsvRows rows, RowReader reader, long readBefore) {
    for (long i = 0; i < readBefore; i++) {
      reader.read(rows.next());
    }
    return readBefore;
  }

  private static List<RowOutcome> batch(CsvRows rows, RowReader reader) {
    List<RowOutcome> batch = new ArrayList<>(ROWS_AT_ONCE);
    while (batch.size() < ROWS_AT_ONCE) {
      Row row = rows.next();
      if (row == null) {
        break;
      }
      batch.add(reader.read(row));
    }
    return batch;
  }

  private void cancel(long runId, long read) {
    steps.end(
        runId,
        "canceled",
        "Stopped after row "
            + read
            + ". What was taken stays; sending the file again adds the rest.");
  }
}
