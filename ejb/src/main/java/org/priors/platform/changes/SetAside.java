package org.priors.platform.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.problems.Causes;
import org.priors.sql.Database;

/**
 * Drivers that work fails at while it goes on with others: they are in nobody's way, are tried
 * again by themselves, later each time, and are told to administrators until it has gone well.
 */
@ApplicationScoped
public class SetAside {

  private static final Logger LOG = Logger.getLogger(SetAside.class.getName());
  private static final int LONGEST_REASON = 500;
  private static final int AT_ONCE = 20;

  @Inject Database database;

  /**
   * How many are set aside.
   *
   * @param work the name of the follower, or of other work
   * @param oldest since when the one is that has been longest
   * @param nextTry when the first of them is tried again
   */
  public record Count(String work, long drivers, OffsetDateTime oldest, OffsetDateTime nextTry) {}

  /** For each work that has set any aside. */
  public List<Count> counts() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select work, count(*) as drivers, min(since) as oldest, min(next_at) as next_try
                    from driver_set_aside group by work order by work
                    """)
                .mapTo(Count.class)
                .list());
  }

  /**
   * Takes what can be taken of a batch that failed, and sets those aside that fail alone.
   *
   * @param ready whether what the work needs is there
   * @throws Exception where all fails, or may
   */
  public void pickOut(
      String name,
      Collection<Long> drivers,
      DriverWork work,
      Callable<Boolean> ready,
      Exception failure)
      throws Exception {
    FailingBatch batch = new FailingBatch(work, ready);
    try {
      batch.take(drivers, failure);
    } finally {
      batch.alone().forEach((driver, why) -> put(name, driver, why));
    }
  }

  /** Tries those again whose time has come, or of whom more has changed, each alone. */
  public void again(String name, DriverWork work, Callable<Boolean> ready) throws Exception {
    for (long driver : due(name)) {
      try {
        work.take(List.of(driver));
      } catch (Exception failure) {
        if (FailingBatch.isOfEverything(failure) || !ready.call()) {
          throw failure;
        }
        put(name, driver, failure);
        continue;
      }
      drop(name, driver);
    }
  }

  /** All that the work has set aside. */
  public List<Long> drivers(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("select driver_id from driver_set_aside where work = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .list());
  }

  private List<Long> due(String name) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select s.driver_id from driver_set_aside s where s.work = :name and (s.next_at <= clock_timestamp()
                      -- What somebody corrected may go well now.
                      or exists (select from driver_change c where c.follower = s.work and c.driver_id = s.driver_id
                                   and c.done_at is null and c.changed_at > s.tried_at))
                    order by s.next_at limit :most
                    """)
                .bind("name", name)
                .bind("most", AT_ONCE)
                .mapTo(Long.class)
                .list());
  }

  /** After one minute, two, four, and so on, up to some more than an hour. */
  private void put(String name, long driver, Exception failure) {
    int tries =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into driver_set_aside as s (work, driver_id, reason, next_at)
                        values (:name, :driver, :reason, clock_timestamp() + interval '1 minute')
                        on conflict (work, driver_id) do update set tries = s.tries + 1, reason = excluded.reason,
                          tried_at = excluded.tried_at,
                          next_at = clock_timestamp() + interval '1 minute' * 2 ^ least(s.tries, 6)
                        returning tries
                        """)
                    .bind("name", name)
                    .bind("driver", driver)
                    .bind("reason", reason(failure))
                    .mapTo(Integer.class)
                    .one());
    if (tries == 1) {
      LOG.log(
          Level.SEVERE, failure, () -> "Set aside by " + name + ", to be tried again: " + driver);
    }
  }

  private void drop(String name, long driver) {
    database.run(
        handle ->
            handle.execute(
                "delete from driver_set_aside where work = ? and driver_id = ?", name, driver));
    LOG.info(() -> "No longer set aside by " + name + ": " + driver);
  }

  /** What the failure comes down to. */
  private static String reason(Exception failure) {
    String last = Causes.of(failure).reduce((one, cause) -> cause).orElseThrow().toString();
    return last.substring(0, Math.min(LONGEST_REASON, last.length()));
  }
}
