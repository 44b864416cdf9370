package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** The takings back of imports as the database keeps them, and the cases that they are of. */
@Dependent
public class TakingsBack {

  private static final String ALL =
      """
      select t.*, coalesce(a.display_name, t.asked_by) as asked_by_name
      from import_taking_back t left join account a on a.user_name = t.asked_by
      """;

  /** Those that the import opened and that stand; and those of them that were taken back. */
  private static final String CASES =
      """
      from import_case i join case_file c on c.id = i.case_id
      where i.run_id = :run and i.opened and (c.sealed = 'WITHDRAWN') is %s true
      """;

  private static final int MOST_FOUND_HERE = 10;

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject Clock clock;

  void begin(long runId, boolean restores, String reason, String askedBy, long total) {
    database.run(
        handle ->
            handle.execute(
                """
                insert into import_taking_back (run_id, restores, reason, asked_by, asked_at, state, total)
                values (?, ?, ?, ?, ?, 'running', ?)
                """,
                runId,
                restores,
                reason,
                askedBy,
                clock.instant(),
                total));
  }

  /** The latest of an import, whether it has ended or not. */
  Optional<TakingBack> latest(long runId) {
    return database.read(
        handle ->
            handle
                .createQuery(ALL + " where t.run_id = :run order by t.id desc limit 1")
                .bind("run", runId)
                .mapTo(TakingBack.class)
                .findOne());
  }

  /** The one that has waited longest. */
  Optional<TakingBack> next() {
    return database.read(
        handle ->
            handle
                .createQuery(ALL + " where t.state = 'running' order by t.id limit 1")
                .mapTo(TakingBack.class)
                .findOne());
  }

  /** As it stands, if it goes on. */
  Optional<TakingBack> running(long id) {
    return database.read(
        handle ->
            handle
                .createQuery(ALL + " where t.id = :id and t.state = 'running'")
                .bind("id", id)
                .mapTo(TakingBack.class)
                .findOne());
  }

  void askToStop(long runId) {
    database.run(
        handle ->
            handle.execute(
                "update import_taking_back set stop_asked = true where run_id = ? and state ="
                    + " 'running'",
                runId));
  }

  void advance(long id, long upto, long moved, long stayed) {
    database.run(
        handle ->
            handle.execute(
                "update import_taking_back set upto = ?, moved = moved + ?, stayed = stayed + ? where"
                    + " id = ?",
                upto,
                moved,
                stayed,
                id));
  }

  void end(long id, String state) {
    database.run(
        handle ->
            handle.execute(
                "update import_taking_back set state = ?, finished_at = ? where id = ? and state ="
                    + " 'running'",
                state,
                clock.instant(),
                id));
  }

  /** How many cases there are to take back, or to put back. */
  long count(long runId, boolean restores) {
    return clearance.ofWithdrawn(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery("select count(*) " + cases(restores))
                        .bind("run", runId)
                        .mapTo(Long.class)
                        .one()));
  }

  /** The next of them after this one, in rising order. */
  List<Long> after(long runId, boolean restores, long after, int most) {
    return clearance.ofWithdrawn(
        () ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            "select i.case_id "
                                + cases(restores)
                                + " and i.case_id > :after order by i.case_id limit :most")
                        .bind("run", runId)
                        .bind("after", after)
                        .bind("most", most)
                        .mapTo(Long.class)
                        .list()));
  }

  private static String cases(boolean restores) {
    return CASES.formatted(restores ? "" : "not");
  }

  /** Those of these cases that another import has added to. */
  Set<Long> addedToByOthers(long runId, List<Long> cases) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select case_id from import_case where case_id = any(:cases) and run_id <> :run")
                .bindArray("cases", Long.class, cases.toArray())
                .bind("run", runId)
                .mapTo(Long.class)
                .set());
  }

  /** How many cases that were there before the import has added to. */
  long addedTo(long runId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select count(*) from import_case i join case_file c on c.id = i.case_id where"
                        + " i.run_id = :run and not i.opened")
                .bind("run", runId)
                .mapTo(Long.class)
                .one());
  }

  /**
   * A later import of the same agency that found rows here already, of this import or of another.
   *
   * @param rowsHere how many
   */
  public record FoundHere(long id, String fileName, long rowsHere) {}

  /**
   * The later imports that may rest on what this one brought, those with the most such rows first;
   * on which import a row rests is not kept.
   */
  List<FoundHere> foundHereBy(long runId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select l.id, l.file_name, l.rows_here from import_run r
                    join import_run l on l.agency_id = r.agency_id and l.id > r.id and l.rows_here > 0
                    where r.id = :run order by l.rows_here desc, l.id limit :most
                    """)
                .bind("run", runId)
                .bind("most", MOST_FOUND_HERE)
                .mapTo(FoundHere.class)
                .list());
  }

  /** Of which open cases in sight the driver has one of these, and which are none of these. */
  Set<Long> openBeside(List<Long> going) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select o.id from case_file o
                    where o.status = 'OPEN' and o.id <> all(:going)
                      and o.driver_id in (select c.driver_id from case_file c where c.id = any(:going))
                    """)
                .bindArray("going", Long.class, going.toArray())
                .mapTo(Long.class)
                .set());
  }

  /** What was said of the rows of these cases is forgotten, so that they can be taken again. */
  void forgetRows(Set<Long> cases) {
    clearance.ofWithdrawn(
        () ->
            database.read(
                handle ->
                    handle
                        .createUpdate(
                            """
                            delete from import_taken t using charge c
                            where c.case_id = any(:cases) and t.agency_id = c.agency_id and t.source_key = c.source_key
                            """)
                        .bindArray("cases", Long.class, cases.toArray())
                        .execute()));
  }
}
