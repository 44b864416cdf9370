package org.priors.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.priors.audit.AuditLog;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Database;

/** Asking for a rebuild of the index, and how it goes. */
@Stateless
public class Rebuilds {

  @Inject Database database;
  @Inject DriverDocuments documents;
  @Inject AuditLog audit;

  /**
   * How a rebuild goes.
   *
   * @param state running, done, failed or canceled
   * @param drivers written so far, of the total
   */
  public record Progress(
      long id,
      String state,
      long drivers,
      long total,
      OffsetDateTime startedAt,
      OffsetDateTime finishedAt,
      String message,
      String askedBy) {}

  /** Notes that a rebuild is asked for; one runs at a time. */
  public long ask(Caller caller) {
    caller.require(Permission.ADMINISTER);
    database.takesLong();
    long id =
        database
            .read(
                handle ->
                    handle
                        .createQuery(
                            """
                            insert into search_rebuild (index_name, total, state, asked_by)
                            values (gen_random_uuid()::text, :total, 'running', :by)
                            on conflict (state) where state = 'running' do nothing returning id
                            """)
                        .bind("total", documents.count())
                        .bind("by", caller.displayName())
                        .mapTo(Long.class)
                        .findOne())
            .orElseThrow(() -> new Conflict("The search index is being rebuilt already."));
    audit.allowed(caller, "Asked for a rebuild of the search index", "search", null, null);
    return id;
  }

  public Optional<Progress> latest(Caller caller) {
    caller.require(Permission.ADMINISTER);
    return database.read(
        handle ->
            handle
                .createQuery("select * from search_rebuild order by id desc limit 1")
                .mapTo(Progress.class)
                .findOne());
  }

  public boolean isRunning() {
    return database.read(
        handle ->
            handle
                .createQuery("select exists (select 1 from search_rebuild where state = 'running')")
                .mapTo(Boolean.class)
                .one());
  }

  public void cancel(Caller caller) {
    caller.require(Permission.ADMINISTER);
    database.run(
        handle ->
            handle.execute(
                "update search_rebuild set state = 'canceled', finished_at = now(), message = 'Canceled by ' || ?"
                    + " where state = 'running'",
                caller.displayName()));
    audit.allowed(caller, "Canceled the rebuild of the search index", "search", null, null);
  }

  /** A restart ends the rebuild that was running; the index in use was never touched. */
  public void interrupted() {
    database.run(
        handle ->
            handle.execute(
                "update search_rebuild set state = 'failed', finished_at = now(),"
                    + " message = 'A restart cut it off; the index in use stays. Start it again.' where state ="
                    + " 'running'"));
  }

  /** When the one that has run longest began; none where none runs. */
  public Optional<Instant> runningSince() {
    return database.read(
        handle ->
            handle
                .createQuery("select min(started_at) from search_rebuild where state = 'running'")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
  }

  public Instant startedAt(long id) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("select started_at from search_rebuild where id = :id")
                    .bind("id", id)
                    .mapTo(OffsetDateTime.class)
                    .one())
        .toInstant();
  }

  public void done(long id) {
    database.run(
        handle ->
            handle.execute(
                "update search_rebuild set state = 'done', finished_at = now() where id = ?", id));
  }

  public void begun(long id, String index) {
    database.run(
        handle ->
            handle.execute("update search_rebuild set index_name = ? where id = ?", index, id));
  }

  /** Adds to the count; false where the rebuild was canceled. */
  public boolean progressed(long id, int drivers) {
    return database.read(
            handle ->
                handle.execute(
                    "update search_rebuild set drivers = drivers + ? where id = ? and state = 'running'",
                    drivers,
                    id))
        == 1;
  }

  public void failed(long id, String message) {
    database.run(
        handle ->
            handle.execute(
                "update search_rebuild set state = 'failed', finished_at = now(), message = ? where id = ?",
                message,
                id));
  }
}
