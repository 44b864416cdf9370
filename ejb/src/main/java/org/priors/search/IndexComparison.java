package org.priors.search;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.priors.audit.AuditLog;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.platform.changes.Feed;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * Compares the search index with the record, a stretch of drivers at a time, and has the documents
 * that differ written anew: one that was lost or altered behind the product's back would else say
 * of a driver what is not so until the next change.
 */
@Stateless
public class IndexComparison {

  private static final Logger LOG = Logger.getLogger(IndexComparison.class.getName());
  private static final int STRETCH = 1_000;

  @Inject Database database;
  @Inject DriverDocuments documents;
  @Inject DriverIndex index;
  @Inject Feed feed;
  @Inject Changes changed;
  @Inject AuditLog audit;

  /**
   * A round through all drivers.
   *
   * @param finishedAt null while it goes on
   * @param upto the last driver that was compared
   * @param drivers compared so far
   * @param renewed of those, the ones whose documents differed and are written anew
   */
  public record Round(
      long id,
      OffsetDateTime startedAt,
      OffsetDateTime finishedAt,
      long upto,
      long drivers,
      long renewed) {}

  /** The latest round; empty before the first. */
  @UseCase(Permission.ADMINISTER)
  public Optional<Round> latest(Caller caller) {
    return database.read(IndexComparison::latest);
  }

  /** Begins a round at once; where one runs, it begins again at the first driver. */
  @UseCase(Permission.ADMINISTER)
  public void begin(Caller caller) {
    database.run(
        handle -> {
          handle.execute(
              "update search_comparison set finished_at = now() where finished_at is null");
          begin(handle);
        });
    audit.allowed(
        caller, "Asked to compare the search index with the record", "search", null, null);
  }

  /**
   * Compares the next stretch; one node at a time does it, and a round follows the one before after
   * a minute.
   *
   * @throws IOException if Elasticsearch does not answer; the stretch is compared the next time
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void compareStretch() throws IOException {
    Optional<Round> going =
        database.read(handle -> lock(handle) ? going(handle) : Optional.empty());
    if (going.isEmpty()) {
      return;
    }
    Round round = going.get();
    DriverDocuments.Stretch stretch = documents.after(round.upto(), STRETCH);
    index.refresh(SearchServer.DRIVERS);
    Map<String, Optional<DriverDocument>> there =
        stretch.isEmpty()
            ? index.beyond(round.upto())
            : index.between(round.upto(), stretch.last());
    dropForeign(there.keySet());
    Set<Long> differing = differing(there, byKey(stretch.documents()));
    // Asked last: what changed meanwhile is in the queue by now.
    differing.removeAll(feed.unsettled(IndexFollower.NAME, differing));
    if (!differing.isEmpty()) {
      changed.of(Change.RULING, differing);
      LOG.warning(
          "Documents of the search index did not agree with the record and are written anew: "
              + differing.size());
    }
    database.run(handle -> note(handle, round, stretch, differing.size()));
  }

  /** Goes on with the stretch after the next, which cannot be compared; it is in the next round. */
  @TransactionAttribute(REQUIRES_NEW)
  public void skipStretch() {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update search_comparison c set (upto, finished_at) = (
                        select coalesce(max(id), c.upto), case when max(id) is null then now() end
                        from (select id from driver where id > c.upto order by id limit :stretch) next)
                    where finished_at is null
                    """)
                .bind("stretch", STRETCH)
                .execute());
  }

  /** Drops what has a number that the product gives to no document. */
  private void dropForeign(Set<String> keys) throws IOException {
    List<String> foreign =
        keys.stream().filter(key -> DriverDocument.driverOf(key).isEmpty()).toList();
    if (!foreign.isEmpty()) {
      index.dropDocuments(foreign);
      LOG.warning(
          "The search index held documents that Priors had not written; they are dropped: "
              + foreign.size());
    }
  }

  /** Drivers of whom a document is missing, differs, or is one too many. */
  private static Set<Long> differing(
      Map<String, Optional<DriverDocument>> there, Map<String, DriverDocument> right) {
    return Stream.concat(there.keySet().stream(), right.keySet().stream())
        .filter(
            key -> !right.containsKey(key) || !Optional.of(right.get(key)).equals(there.get(key)))
        .flatMap(key -> DriverDocument.driverOf(key).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, DriverDocument> byKey(List<DriverDocument> documents) {
    return documents.stream().collect(Collectors.toMap(DriverDocument::key, Function.identity()));
  }

  private static boolean lock(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtext('search_comparison'))")
        .mapTo(Boolean.class)
        .one();
  }

  private static Optional<Round> going(Handle handle) {
    Optional<Round> latest = latest(handle);
    if (latest.isEmpty() || isDue(handle)) {
      begin(handle);
      latest = latest(handle);
    }
    return latest.filter(round -> round.finishedAt() == null);
  }

  private static Optional<Round> latest(Handle handle) {
    return handle
        .createQuery("select * from search_comparison order by id desc limit 1")
        .mapTo(Round.class)
        .findOne();
  }

  private static boolean isDue(Handle handle) {
    return handle
        .createQuery(
            "select coalesce(max(coalesce(finished_at, 'infinity')) < now() - interval '1 minute', true)"
                + " from search_comparison")
        .mapTo(Boolean.class)
        .one();
  }

  /** Of earlier rounds, the last stays to be told. */
  private static void begin(Handle handle) {
    handle.execute(
        "delete from search_comparison where id < (select max(id) from search_comparison)");
    handle.execute("insert into search_comparison default values on conflict do nothing");
  }

  private static void note(
      Handle handle, Round round, DriverDocuments.Stretch stretch, int renewed) {
    handle
        .createUpdate(
            """
            update search_comparison set upto = :upto, drivers = drivers + :drivers, renewed = renewed + :renewed,
                finished_at = case when :ended then now() end
            where id = :id and finished_at is null
            """)
        .bind("upto", stretch.last())
        .bind("drivers", stretch.drivers())
        .bind("renewed", renewed)
        .bind("ended", stretch.isEmpty())
        .bind("id", round.id())
        .execute();
  }
}
