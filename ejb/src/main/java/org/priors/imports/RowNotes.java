package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.priors.csv.Row;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * What an import says of its rows, and those that were not taken as they stood in the file. What
 * says otherwise than a charge that the caller may not see is not shown.
 */
@Dependent
public class RowNotes {

  private static final int ROWS_AT_ONCE = 1000;

  /** A row may be as long as a million characters. */
  private static final int WHOLE_ROWS_AT_ONCE = 50;

  private static final String REASONS =
      """
      select outcome, code, count(*) as rows, min(line) as first_line, (array_agg(reason order by line))[1] as sample
      from import_row where run_id = :id group by outcome, code order by outcome, rows desc, first_line
      """;

  private static final String CAME_AGAIN =
      """
      update import_row set again_in = :run, again_line = :line, mended = :mended
      where outcome = 'failed' and (run_id = :fromRun and line = :fromLine or again_in = :fromRun and again_line = :fromLine)
        and run_id <> :run and run_id in (select id from import_run where agency_id = :agency)
      """;

  /** Whether an import's rows are on file: it was not taken back, or was put back since. */
  static final String STANDS =
      " coalesce((select t.restores from import_taking_back t where t.run_id = %s order by t.id desc limit 1), true) ";

  /** Whether a row still waits for somebody to mend it. */
  static final String WAITS = " not (i.mended and" + String.format(STANDS, "i.again_in") + ") ";

  private static final String TO_MEND =
      "select i.line, i.reason, i.cells from import_row i where i.run_id = :id and i.cells is not null and"
          + WAITS
          + "order by i.line";

  @Inject Database database;
  @Inject Clearance clearance;

  /**
   * A row that was not taken.
   *
   * @param cells its values as they stood in the file
   */
  record ToMend(long line, String reason, String[] cells) {}

  /**
   * A row that was handed back to be mended, and is here again.
   *
   * @param line where it stands now
   * @param mended whether it was understood this time
   */
  record CameAgain(Row.Origin origin, long line, boolean mended) {

    static CameAgain of(RowOutcome row, boolean mended) {
      return new CameAgain(row.row().origin(), row.line(), mended);
    }
  }

  /**
   * Notes of rows that came again where they are now, as far as the agency is the same. One that
   * had come again before stands for the first one too.
   */
  void cameAgain(ImportTask task, List<CameAgain> rows) {
    if (rows.isEmpty()) {
      return;
    }
    database.run(
        handle -> {
          try (PreparedBatch batch = handle.prepareBatch(CAME_AGAIN)) {
            rows.forEach(
                row ->
                    batch
                        .bind("run", task.runId())
                        .bind("agency", task.agencyId())
                        .bind("fromRun", row.origin().number())
                        .bind("fromLine", row.origin().line())
                        .bind("line", row.line())
                        .bind("mended", row.mended())
                        .add());
            batch.execute();
          }
        });
  }

  /** Keeps what is said of the rows of a batch: of those left, and of those taken with a remark. */
  void keep(long runId, List<NotTaken> left, List<RowNote> remarks) {
    if (left.isEmpty() && remarks.isEmpty()) {
      return;
    }
    database.run(
        handle -> {
          try (PreparedBatch batch =
              handle.prepareBatch(
                  "insert into import_row (run_id, line, outcome, code, reason, cells, source_key)"
                      + " values (:run, :line, :outcome, :code, :reason, :cells, :key)")) {
            left.forEach(row -> add(batch, runId, row.note(), row.kept(), row.taken()));
            remarks.forEach(note -> add(batch, runId, note, null, null));
            batch.execute();
          }
        });
  }

  private static void add(
      PreparedBatch batch, long runId, RowNote note, String[] cells, String takenKey) {
    batch
        .bind("run", runId)
        .bind("line", note.line())
        .bind("outcome", note.outcome())
        .bind("code", note.code())
        .bind("reason", note.reason())
        .bindByType("cells", cells, String[].class)
        .bind("key", takenKey)
        .add();
  }

  /** Counted whole, so that no count tells what is not shown; quoted from what is shown. */
  List<Reason> reasons(long runId) {
    List<Reason> shown = list(runId);
    return clearance.ofTheProduct(() -> list(runId)).stream()
        .map(reason -> reason.asIn(shown))
        .toList();
  }

  private List<Reason> list(long runId) {
    return database.read(
        handle -> handle.createQuery(REASONS).bind("id", runId).mapTo(Reason.class).list());
  }

  /** All notes, in the order of the file. */
  void each(long runId, Consumer<RowNote> notes) {
    stream(
        "select line, outcome, code, reason from import_row where run_id = :id order by line, code",
        runId,
        ROWS_AT_ONCE,
        query -> query.mapTo(RowNote.class).stream(),
        notes);
  }

  /**
   * The rows that were not taken, are still kept and wait to be mended, in the order of the file.
   */
  void toMend(long runId, Consumer<ToMend> rows) {
    stream(
        TO_MEND,
        runId,
        WHOLE_ROWS_AT_ONCE,
        query ->
            query
                .map(
                    (row, context) ->
                        new ToMend(
                            row.getLong("line"),
                            row.getString("reason"),
                            (String[]) row.getArray("cells").getArray()))
                .stream(),
        rows);
  }

  private <T> void stream(
      String sql, long runId, int atOnce, Function<Query, Stream<T>> reading, Consumer<T> each) {
    database.run(
        handle -> {
          try (Stream<T> found =
              reading.apply(handle.createQuery(sql).bind("id", runId).setFetchSize(atOnce))) {
            found.forEach(each);
          }
        });
  }

  /** Keeps the rows of imports that ended before then no longer; their reasons stay. */
  void forget(Instant endedBefore) {
    database.run(
        handle ->
            handle.execute(
                """
                update import_row set cells = null
                where cells is not null and run_id in (select id from import_run where finished_at < ?)
                """,
                endedBefore));
  }
}
