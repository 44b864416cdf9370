package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.priors.agencies.Agency;
import org.priors.sql.Database;

/** The imports as the database keeps them, for those who send and follow them. */
@Dependent
public class ImportRecord {

  private static final String RUNS =
      """
      select r.id, r.profile, r.file_name, r.size, r.state, r.rows_total, r.rows_read, r.rows_taken,
             r.rows_here, r.rows_skipped, r.rows_failed, r.rows_remarked, r.cases_new, r.resumed, r.message, r.stop_asked, r.asked_by,
             coalesce(a.display_name, r.asked_by) as asked_by_name, r.asked_at, r.finished_at,
             r.drivers,
             (select coalesce(sum(m.rows), 0)::bigint from (select i.again_in, count(*) as rows from import_row i
                where i.run_id = r.id and i.again_in is not null and i.mended group by i.again_in) m where %s) as rows_mended,
             exists (select from import_row i where i.run_id = r.id and i.cells is not null and %s) as rows_kept,
             b.cases_back, case when b.cases_back = 0 then 0 else
               (select count(*) from import_case i where i.run_id = r.id and i.opened) - b.cases_back end as cases_left,
             r.agency_id, g.ori as agency_ori, g.name as agency_name
      from import_run r left join account a on a.user_name = r.asked_by
        left join agency g on g.id = r.agency_id
        cross join lateral (select coalesce(sum(case when t.restores then -t.moved else t.moved end), 0)::bigint as cases_back
          from import_taking_back t where t.run_id = r.id) b
      """
          .formatted(String.format(RowNotes.STANDS, "m.again_in"), RowNotes.WAITS);

  /** What came again in an import that stands is waited for there, or by nobody. */
  private static final String ROWS_TO_MEND =
      """
      select coalesce(sum(r.rows_failed - (
          select coalesce(sum(m.rows), 0) from (select i.again_in, count(*) as rows from import_row i
            where i.run_id = r.id and i.again_in is not null group by i.again_in) m where %s)), 0)::bigint
      from import_run r
      where r.rows_failed > 0 and r.finished_at >= :since
        and (select true from import_row i where i.run_id = r.id and i.cells is not null limit 1)
        and %s and\s"""
              .formatted(
                  String.format(RowNotes.STANDS, "m.again_in"),
                  String.format(RowNotes.STANDS, "r.id"))
          + Exporters.OF_RUN;

  @Inject Database database;

  long nextId() {
    return database.read(
        handle -> handle.createQuery("select nextval('import_run_seq')").mapTo(Long.class).one());
  }

  /** Stores the pieces of this import's file in the order in which they are handed over. */
  Consumer<byte[]> piecesOf(long runId) {
    AtomicInteger position = new AtomicInteger();
    return piece ->
        database.run(
            handle ->
                handle.execute(
                    "insert into import_chunk (run_id, position, content) values (?, ?, ?)",
                    runId,
                    position.getAndIncrement(),
                    piece));
  }

  /**
   * @param agency null where its profile names one that is not on file yet
   */
  void begin(
      long id,
      String profile,
      Agency agency,
      String fileName,
      String askedBy,
      CsvGuard.Checked checked) {
    database.run(
        handle ->
            handle.execute(
                """
                insert into import_run (id, profile, agency_id, file_name, size, sha256, asked_by, state, rows_total,
                  header, delimiter, message)
                values (?, ?, ?, ?, ?, ?, ?, 'running', ?, ?, ?, ?)
                """,
                id,
                profile,
                agency == null ? null : agency.id(),
                fileName,
                checked.size(),
                checked.sha256(),
                askedBy,
                checked.rows(),
                checked.head().names().toArray(String[]::new),
                String.valueOf(checked.head().sign()),
                agency == null ? null : sentForAnother(agency, checked.sha256())));
  }

  /** A sentence where the same file was sent for another agency; null where it was not. */
  private String sentForAnother(Agency agency, byte[] sha256) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select 'The same file was sent for ' || g.name || ' too (import ' || r.id
                      || '). What is taken of it is on file for both agencies.'
                    from import_run r join agency g on g.id = r.agency_id
                    where r.sha256 = :sha256 and r.agency_id <> :agency and (r.state = 'running' or r.rows_taken > 0)
                    order by r.id desc limit 1
                    """)
                .bind("sha256", sha256)
                .bind("agency", agency.id())
                .mapTo(String.class)
                .findOne()
                .orElse(null));
  }

  /** Says of which agency an import is, once that is on file. */
  void of(long id, Agency agency) {
    database.run(
        handle ->
            handle.execute("update import_run set agency_id = ? where id = ?", agency.id(), id));
  }

  void askToStop(long id) {
    database.run(
        handle ->
            handle.execute(
                "update import_run set stop_asked = true where id = ? and state = 'running'", id));
  }

  Optional<ImportRun> find(long id) {
    return database.read(
        handle ->
            handle
                .createQuery(RUNS + " where r.id = :id")
                .bind("id", id)
                .mapTo(ImportRun.class)
                .findOne());
  }

  /**
   * The import that has waited longest, begun or not, of those under these profiles; one that is to
   * stop needs none.
   */
  Optional<ImportRun> next(List<String> profiles) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    RUNS
                        + " where r.state = 'running' and (r.stop_asked or r.profile = any(:profiles))"
                        + " order by r.id limit 1")
                .bindArray("profiles", String.class, profiles.toArray())
                .mapTo(ImportRun.class)
                .findOne());
  }

  /** A piece of the file; null after the last. */
  byte[] piece(long runId, int position) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select content from import_chunk where run_id = :id and position = :position")
                .bind("id", runId)
                .bind("position", position)
                .mapTo(byte[].class)
                .findOne()
                .orElse(null));
  }

  /** Whether the database is there at all, so that a failure is somebody else's fault. */
  boolean answers() {
    try {
      return database.read(handle -> handle.createQuery("select 1").mapTo(Integer.class).one())
          == 1;
    } catch (RuntimeException away) {
      return false;
    }
  }

  List<ImportRun> some(Exporters of, ImportsAsked asked, int most, int skip) {
    return database.read(
        handle ->
            of.bind(
                    handle.createQuery(
                        RUNS
                            + " where "
                            + Exporters.OF_RUN
                            + ImportsAsked.NAMED
                            + asked.orderBy()
                            + " limit :most offset :skip"))
                .bind("text", asked.text())
                .bind("most", most)
                .bind("skip", skip)
                .mapTo(ImportRun.class)
                .list());
  }

  /**
   * How many rows of theirs were not taken and are kept to be mended. Counted by imports, of which
   * only those are looked at that had such rows and ended since, each with one look for a kept row;
   * one that was taken back has none.
   */
  long rowsToMend(Exporters of, Instant endedSince) {
    return database.read(
        handle ->
            of.bind(handle.createQuery(ROWS_TO_MEND))
                .bind("since", endedSince)
                .mapTo(Long.class)
                .one());
  }

  long count(Exporters of, ImportsAsked asked) {
    return database.read(
        handle ->
            of.bind(
                    handle.createQuery(
                        "select count(*) from import_run r where "
                            + Exporters.OF_RUN
                            + ImportsAsked.NAMED))
                .bind("text", asked.text())
                .mapTo(Long.class)
                .one());
  }

  /**
   * The names of the columns of its file and what stood between its values, for a file that is
   * written as it was; of an import of before they were kept none.
   */
  Optional<FileHead> head(long id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select header, delimiter from import_run where id = :id and header is not null")
                .bind("id", id)
                .map(
                    (row, context) ->
                        new FileHead(
                            List.of((String[]) row.getArray("header").getArray()),
                            row.getString("delimiter").charAt(0)))
                .findOne());
  }
}
