package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.priors.sql.Database;

/**
 * Brings the index up to date with the outbox, one batch a transaction; one node at a time does it.
 */
@Stateless
public class IndexUpdate {

  private static final int BATCH = 2_000;

  @Inject Database database;
  @Inject DriverDocuments documents;
  @Inject DriverIndex index;

  private record Queued(long id, long driverId, boolean hides) {}

  /**
   * Sends one batch.
   *
   * @return whether there may be more
   * @throws IOException if Elasticsearch did not take it; the batch stays queued
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean sendBatch() throws IOException {
    database.takesLong();
    List<Queued> batch = database.read(handle -> lock(handle) ? queued(handle) : List.of());
    if (batch.isEmpty()) {
      return false;
    }
    renew(SearchServer.DRIVERS, batch.stream().map(Queued::driverId).distinct().toList());
    if (batch.stream().anyMatch(Queued::hides)) {
      // Whoever is told that it was sent looks for the new document, and must not find the old one.
      index.refresh(SearchServer.DRIVERS);
    }
    database.run(
        handle ->
            handle
                .createUpdate(
                    "update search_outbox set sent_at = clock_timestamp() where id = any(:ids)")
                .bindArray("ids", Long.class, batch.stream().map(Queued::id).toArray())
                .execute());
    return batch.size() == BATCH;
  }

  /** A driver whose records were joined to another, or sealed, has no document any more. */
  private void renew(String in, List<Long> drivers) throws IOException {
    index.renew(in, drivers, documents.of(drivers));
  }

  /**
   * Puts what changed since the rebuild began into its index too, and takes that index into use.
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void finishRebuild(long rebuildId, String built) throws IOException {
    database.takesLong();
    database.run(
        handle -> handle.execute("select pg_advisory_xact_lock(hashtext('search_outbox'))"));
    List<Long> changed =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        select distinct o.driver_id from search_outbox o, search_rebuild r
                        where r.id = :id and (o.sent_at is null or o.sent_at >= r.started_at)
                        """)
                    .bind("id", rebuildId)
                    .mapTo(Long.class)
                    .list());
    for (int from = 0; from < changed.size(); from += BATCH) {
      renew(built, changed.subList(from, Math.min(from + BATCH, changed.size())));
    }
    index.refresh(built);
    index.use(built);
    database.run(
        handle ->
            handle.execute(
                "update search_rebuild set state = 'done', finished_at = now() where id = ?",
                rebuildId));
  }

  /**
   * Forgets what was sent and evaluated long ago; a rebuild that runs needs what was sent since it
   * began.
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void forgetSent() {
    database.takesLong();
    database.run(
        handle ->
            handle.execute(
                """
                delete from search_outbox where evaluated_at is not null and sent_at < least(now() - interval '1 hour',
                   (select min(started_at) from search_rebuild where state = 'running'))
                """));
  }

  private static boolean lock(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtext('search_outbox'))")
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Cases are evaluated first, or most documents would be made twice; but a record is found soon
   * even while the law does not answer.
   */
  private static List<Queued> queued(Handle handle) {
    return handle
        .createQuery(
            """
            select id, driver_id, hides from search_outbox
            where sent_at is null and (evaluated_at is not null or queued_at < now() - interval '30 seconds')
            order by id limit :most for update skip locked
            """)
        .bind("most", BATCH)
        .mapTo(Queued.class)
        .list();
  }
}
