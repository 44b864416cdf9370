package org.priors.imports;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.priors.people.Regrouping;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Carries an import on by one batch of rows: their cases, the rows left out, and how far the import
 * has come are stored together or not at all.
 */
@Stateless
public class ImportBatches {

  @Inject Database database;
  @Inject Regrouping regrouping;
  @Inject Clearance clearance;
  @Inject ImportedCases cases;
  @Inject TakenRows taken;
  @Inject RowNotes notes;

  /**
   * Takes these rows, which follow the first {@code from} rows of the file.
   *
   * @return whether somebody asked for the import to stop
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean take(ImportTask task, long from, List<RowOutcome> rows) {
    // Before anything is read: whoever waits has no connection.
    regrouping.lockPatiently();
    return clearance.ofTheProduct(() -> taken(task, from, rows));
  }

  private boolean taken(ImportTask task, long from, List<RowOutcome> rows) {
    Map<String, RowDigest> known = taken.known(task.agencyId(), keys(rows));
    List<ArrestRow> fresh = new ArrayList<>();
    List<NotTaken> left = new ArrayList<>();
    for (RowOutcome row : rows) {
      RowDigest before = row.sent() == null ? null : known.get(row.sent().key());
      if (before != null) {
        left.add(row.after(before));
      } else if (row instanceof ArrestRow arrest) {
        known.put(arrest.key(), arrest.sent().digest());
        fresh.add(arrest);
      } else if (row instanceof NotTaken notTaken) {
        left.add(notTaken);
      }
    }
    long opened = fresh.isEmpty() ? 0 : cases.take(task, fresh);
    taken.note(task.agencyId(), fresh);
    List<RowNote> remarks = fresh.stream().flatMap(row -> row.remarks().stream()).toList();
    notes.keep(task.runId(), left, remarks);
    notes.cameAgain(task, again(fresh, left));
    long remarked = fresh.stream().filter(row -> !row.remarks().isEmpty()).count();
    return advance(task, from, left, new Fresh(fresh.size(), remarked, opened));
  }

  /** The rows that were taken of one batch, those of them with a remark, the cases they opened. */
  private record Fresh(int taken, long remarked, long opened) {}

  /** Those of the rows that were handed back by an earlier import. */
  private static List<RowNotes.CameAgain> again(List<ArrestRow> fresh, List<NotTaken> left) {
    return Stream.concat(
            fresh.stream().map(row -> RowNotes.CameAgain.of(row, true)),
            left.stream().map(row -> RowNotes.CameAgain.of(row, !row.isFailed())))
        .filter(row -> row.origin() != null)
        .toList();
  }

  private static List<String> keys(List<RowOutcome> rows) {
    return rows.stream().map(RowOutcome::sent).filter(Objects::nonNull).map(SentRow::key).toList();
  }

  private boolean advance(ImportTask task, long from, List<NotTaken> left, Fresh fresh) {
    long here = left.stream().filter(NotTaken::isHere).count();
    long skipped = left.stream().filter(NotTaken::isSkipped).count();
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    update import_run
                    set rows_read = rows_read + :read, rows_taken = rows_taken + :taken,
                        rows_here = rows_here + :here, rows_skipped = rows_skipped + :skipped,
                        rows_failed = rows_failed + :failed, rows_remarked = rows_remarked + :remarked,
                        cases_new = cases_new + :opened
                    where id = :id and rows_read = :from and state = 'running'
                    returning stop_asked
                    """)
                .bind("id", task.runId())
                .bind("from", from)
                .bind("read", fresh.taken() + left.size())
                .bind("taken", fresh.taken())
                .bind("remarked", fresh.remarked())
                .bind("here", here)
                .bind("skipped", skipped)
                .bind("failed", left.size() - here - skipped)
                .bind("opened", fresh.opened())
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> new Superseded(task.runId(), from)));
  }
}
