package org.priors.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.priors.audit.AuditLog;
import org.priors.platform.jobs.Jobs;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Asking for a rebuild of the index, and how it goes. */
@Stateless
public class Rebuilds {

  @Inject Database database;
  @Inject DriverDocuments documents;
  @Inject AuditLog audit;
  @Inject Jobs jobs;

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

  /** Has the index rebuilt; one rebuild runs at a time. */
  @UseCase(Permission.ADMINISTER)
  public long ask(Caller caller) {
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
    jobs.wake(RebuildJob.NAME);
    return id;
  }

  @UseCase(Permission.ADMINISTER)
  public Optional<Progress> latest(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from search_rebuild order by id desc limit 1")
                .mapTo(Progress.class)
                .findOne());
  }

  public boolean isRunning() {
    return running().isPresent();
  }

  @UseCase(Permission.ADMINISTER)
  public void cancel(Caller caller) {
    database.run(
        handle ->
            handle.execute(
                "update search_rebuild set state = 'canceled', finished_at = now(), message = 'Canceled by ' || ?"
                    + " where state = 'running'",
                caller.displayName()));
    audit.allowed(caller, "Canceled the rebuild of the search index", "search", null, null);
  }

  /** The one that runs, or waits for a node to begin it. */
  public Optional<Long> running() {
    return database.read(
        handle ->
            handle
                .createQuery("select id from search_rebuild where state = 'running'")
                .mapTo(Long.class)
                .findOne());
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

  /** Whether it runs with this index; until the transaction ends nobody cancels it. */
  public boolean isStillOf(long id, String index) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select 1 from search_rebuild where id = :id and index_name = :index and state = 'running' for update")
                .bind("id", id)
                .bind("index", index)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  public void done(long id, String index) {
    database.run(
        handle ->
            handle.execute(
                "update search_rebuild set state = 'done', finished_at = now() where id = ? and index_name = ?",
                id,
                index));
  }

  /** Begins, or begins again, with nothing written yet. */
  public void begun(long id, String index) {
    database.run(
        handle ->
            handle.execute(
                "update search_rebuild set index_name = ?, drivers = 0 where id = ?", index, id));
  }

  /** Adds to the count; false where the rebuild was canceled, or begun again with another index. */
  public boolean progressed(long id, String index, int drivers) {
    return database.read(
            handle ->
                handle.execute(
                    "update search_rebuild set drivers = drivers + ? where id = ? and index_name = ? and state = 'running'",
                    drivers,
                    id,
                    index))
        == 1;
  }

  /**
   * Ends it, unless another node has begun it again.
   *
   * @param index null where it had none yet
   */
  public void failed(long id, String index, String message) {
    database.run(
        handle ->
            handle.execute(
                """
                update search_rebuild set state = 'failed', finished_at = now(), message = ?
                where id = ? and state = 'running' and index_name = coalesce(?, index_name)
                """,
                message,
                id,
                index));
  }
}
