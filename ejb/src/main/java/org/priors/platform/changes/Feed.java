package org.priors.platform.changes;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.priors.sql.Database;

/** What waits for each follower, and what it has followed lately. */
@Stateless
public class Feed {

  private static final int BATCH = 2_000;

  @Inject Database database;

  /**
   * What waits for a follower.
   *
   * @param oldest when what waits longest changed; null where nothing waits
   */
  public record Waiting(long changes, OffsetDateTime oldest) {}

  /** Keeps which changes the follower is told of from now on. */
  @TransactionAttribute(REQUIRES_NEW)
  public void register(Follower follower) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into change_follower (name, follows) values (:name, :follows)
                    on conflict (name) do update set follows = excluded.follows
                    where change_follower.follows <> excluded.follows
                    """)
                .bind("name", follower.name())
                .bindArray(
                    "follows",
                    String.class,
                    follower.follows().stream().map(Enum::name).sorted().toArray())
                .execute());
  }

  /**
   * Has the follower follow the next changes that wait for it, if no other node has it follow now.
   *
   * @return whether there may be more
   * @throws Exception what the follower threw; the changes wait
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean next(Follower follower) throws Exception {
    database.takesLong();
    List<Changed> batch = free(follower.name()) ? waiting(follower) : List.of();
    if (batch.isEmpty()) {
      return false;
    }
    follow(follower, batch);
    return batch.size() == BATCH;
  }

  /**
   * Has the follower follow all that waits for it of these drivers; first waits for the node that
   * has it follow now.
   *
   * @return whether the follower had anything to do for it
   * @throws Exception what the follower threw; the changes wait
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean followOf(List<Long> drivers, Follower follower) throws Exception {
    database.takesLong();
    hold(follower.name());
    List<Changed> waiting = waitingOf(drivers, follower.name());
    return !waiting.isEmpty() && follow(follower, waiting);
  }

  /**
   * Has the follower follow all that waits for it of a driver that it failed at before, if no other
   * node has it follow now: what another is long at is not waited for.
   *
   * @return whether no other node did
   * @throws Exception what the follower threw; the changes wait
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean followAgain(long driver, Follower follower) throws Exception {
    database.takesLong();
    if (!free(follower.name())) {
      return false;
    }
    List<Changed> waiting = waitingOf(List.of(driver), follower.name());
    if (!waiting.isEmpty()) {
      follow(follower, waiting);
    }
    return true;
  }

  private boolean follow(Follower follower, List<Changed> changes) throws Exception {
    boolean isDone = follower.follow(changes);
    database.run(
        handle ->
            handle
                .createUpdate(
                    "update driver_change set done_at = clock_timestamp() where id = any(:ids)")
                .bindArray("ids", Long.class, changes.stream().map(Changed::id).toArray())
                .execute());
    return isDone;
  }

  /** The drivers of the next changes that wait for the follower. */
  public List<Long> driversWaiting(Follower follower) {
    return waiting(follower).stream().map(Changed::driverId).distinct().toList();
  }

  private boolean free(String follower) {
    return database.read(
        handle ->
            handle
                .createQuery("select pg_try_advisory_xact_lock(hashtext('follower ' || :name))")
                .bind("name", follower)
                .mapTo(Boolean.class)
                .one());
  }

  /** Has no node follow until the transaction ends; waits for the one that does. */
  public void hold(String follower) {
    database.run(
        handle ->
            handle
                .createQuery("select 1 from pg_advisory_xact_lock(hashtext('follower ' || :name))")
                .bind("name", follower)
                .mapTo(Integer.class)
                .one());
  }

  private List<Changed> waitingOf(List<Long> drivers, String follower) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select id, driver_id, kind from driver_change where follower = :name and"
                        + " driver_id = any(:drivers) and done_at is null order by id")
                .bind("name", follower)
                .bindArray("drivers", Long.class, drivers.toArray())
                .mapTo(Changed.class)
                .list());
  }

  /**
   * Others follow first, or this one would do most twice; but not where they cannot. Drivers that
   * are set aside are in no batch.
   */
  private List<Changed> waiting(Follower follower) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select c.id, c.driver_id, c.kind from driver_change c
                    where c.follower = :name and c.done_at is null and not exists (
                      select from driver_change b where b.follower = :after and b.driver_id = c.driver_id and b.done_at is null
                        and b.changed_at > now() - interval '30 seconds')
                    and not exists (select from driver_set_aside s where s.work = c.follower and s.driver_id = c.driver_id)
                    order by c.id limit :most
                    """)
                .bind("name", follower.name())
                .bind("after", follower.after().orElse(null))
                .bind("most", BATCH)
                .mapTo(Changed.class)
                .list());
  }

  public Waiting waitingFor(String follower) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select count(*) as changes, min(changed_at) as oldest from driver_change where"
                        + " follower = :name and done_at is null")
                .bind("name", follower)
                .mapTo(Waiting.class)
                .one());
  }

  /** Drivers of whom the follower has not followed yet that something may not be told any more. */
  public List<Long> hiddenFrom(String follower) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select distinct driver_id from driver_change where follower = :name and kind ="
                        + " 'HIDDEN' and done_at is null")
                .bind("name", follower)
                .mapTo(Long.class)
                .list());
  }

  /**
   * Those of the drivers whose changes wait for the follower, or were followed while somebody who
   * asks now looked.
   */
  public List<Long> unsettled(String follower, Collection<Long> drivers) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct driver_id from driver_change where follower = :name and driver_id = any(:drivers)
                      and (done_at is null or done_at > clock_timestamp() - interval '5 seconds')
                    """)
                .bind("name", follower)
                .bindArray("drivers", Long.class, drivers.toArray())
                .mapTo(Long.class)
                .list());
  }

  /** The drivers whose changes wait for the follower, or that it followed since. */
  public List<Long> since(String follower, Instant since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select distinct driver_id from driver_change where follower = :name and"
                        + " (done_at is null or done_at >= :since)")
                .bind("name", follower)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .list());
  }

  /** Forgets what the follower followed long ago, but for what it remembers. */
  @TransactionAttribute(REQUIRES_NEW)
  public void forget(String follower, Optional<Instant> remembered) {
    database.takesLong();
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from driver_change where follower = :name
                      and done_at < least(now() - interval '1 hour', :remembered::timestamptz)
                    """)
                .bind("name", follower)
                .bind("remembered", remembered.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .execute());
  }
}
