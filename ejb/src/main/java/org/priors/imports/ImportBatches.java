package org.priors.imports;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Carries an import on by one batch of rows: their cases, the rows left out, and how far the import
 * has come are stored together or not at all.
 */
@Stateless
public class ImportBatches {

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject ImportedCases cases;

  /**
   * Takes these rows, which follow the first {@code from} rows of the file.
   *
   * @return whether somebody asked for the import to stop
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean take(ImportTask task, long from, List<RowOutcome> rows) {
    database.takesLong();
    return clearance.ofTheProduct(() -> taken(task, from, rows));
  }

  private boolean taken(ImportTask task, long from, List<RowOutcome> rows) {
    Set<String> known = knownKeys(task, rows);
    List<ArrestRow> fresh = new ArrayList<>();
    List<NotTaken> left = new ArrayList<>();
    for (RowOutcome row : rows) {
      if (row instanceof NotTaken notTaken) {
        left.add(notTaken);
      } else if (row instanceof ArrestRow arrest && known.add(arrest.key())) {
        fresh.add(arrest);
      } else {
        left.add(NotTaken.skipped(row.line(), "already-here", "Already here from an earlier row"));
      }
    }
    long opened = fresh.isEmpty() ? 0 : cases.take(task, fresh);
    note(task, left);
    return advance(task, from, fresh.size(), left, opened);
  }

  private Set<String> knownKeys(ImportTask task, List<RowOutcome> rows) {
    String[] keys =
        rows.stream()
            .filter(ArrestRow.class::isInstance)
            .map(row -> ((ArrestRow) row).key())
            .toArray(String[]::new);
    if (keys.length == 0) {
      return new HashSet<>();
    }
    return database.read(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(
                        "select source_key from charge where agency_id = :agency and source_key ="
                            + " any(:keys)")
                    .bind("agency", task.agencyId())
                    .bindArray("keys", String.class, (Object[]) keys)
                    .mapTo(String.class)
                    .list()));
  }

  private void note(ImportTask task, List<NotTaken> left) {
    if (left.isEmpty()) {
      return;
    }
    database.run(
        handle -> {
          try (PreparedBatch batch =
              handle.prepareBatch(
                  "insert into import_row (run_id, line, outcome, code, reason) values (?, ?, ?, ?,"
                      + " ?)")) {
            left.forEach(
                row ->
                    batch.add(task.runId(), row.line(), row.outcome(), row.code(), row.reason()));
            batch.execute();
          }
        });
  }

  private boolean advance(ImportTask task, long from, int taken, List<NotTaken> left, long opened) {
    long skipped = left.stream().filter(NotTaken::isSkipped).count();
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    update import_run
                    set rows_read = rows_read + :read, rows_taken = rows_taken + :taken,
                        rows_skipped = rows_skipped + :skipped, rows_failed = rows_failed + :failed,
                        cases_new = cases_new + :opened
                    where id = :id and rows_read = :from and state = 'running'
                    returning stop_asked
                    """)
                .bind("id", task.runId())
                .bind("from", from)
                .bind("read", taken + left.size())
                .bind("taken", taken)
                .bind("skipped", skipped)
                .bind("failed", left.size() - skipped)
                .bind("opened", opened)
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> new Superseded(task.runId(), from)));
  }
}
