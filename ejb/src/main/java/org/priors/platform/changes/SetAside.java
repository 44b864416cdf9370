package org.priors.platform.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.platform.changes.AsideRows.Due;
import org.priors.sql.Database;

/**
 * Drivers that work fails at while it goes on with others: they are in nobody's way, are tried
 * again by themselves, later each time, and are told to administrators until it has gone well.
 */
@ApplicationScoped
public class SetAside {

  private static final Logger LOG = Logger.getLogger(SetAside.class.getName());

  @Inject Database database;
  @Inject AsideRows rows;

  /**
   * How many are set aside.
   *
   * @param work the name of the follower, or of other work
   * @param reason the kind of failure, then its class and code
   * @param oldest since when the one is that has been longest
   * @param nextTry when the first of them is tried again
   */
  public record Count(
      String work, String reason, long drivers, OffsetDateTime oldest, OffsetDateTime nextTry) {}

  /** For each work that has set any aside, and each reason. */
  public List<Count> counts() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select work, reason, count(*) as drivers, min(since) as oldest, min(next_at) as next_try
                    from driver_set_aside group by work, reason order by work, reason
                    """)
                .mapTo(Count.class)
                .list());
  }

  /**
   * Work that sets drivers aside.
   *
   * @param name of the follower, or of other work
   * @param rules the version of the law, or of what else it goes by: who failed under others is due
   *     at once; null where it goes by none
   * @param ready whether what it needs is there
   */
  public record Work(String name, String rules, Callable<Boolean> ready) {

    static Work of(Follower follower) {
      return new Work(follower.name(), null, follower::isReady);
    }

    private boolean isReady() {
      try {
        return ready.call();
      } catch (Exception away) {
        LOG.log(Level.FINE, away, () -> "Not ready: " + name);
        return false;
      }
    }
  }

  /** Tries one driver again. */
  public interface Retry {

    /**
     * Does it.
     *
     * @return false where it was not tried, for another node is at this work
     * @throws Exception where it failed
     */
    boolean take(long driver) throws Exception;
  }

  /**
   * Takes what can be taken of a batch that failed, and sets those aside that fail alone.
   *
   * @throws Exception where all fails, or may
   */
  public void pickOut(Work work, Collection<Long> drivers, DriverWork taking, Exception failure)
      throws Exception {
    FailingBatch batch = new FailingBatch(taking, work.ready());
    try {
      batch.take(drivers, failure);
    } finally {
      batch.alone().forEach((driver, why) -> rows.put(work, driver, why));
    }
  }

  /**
   * Tries those again whose time has come, of whom more has changed, or who failed under other
   * rules, each alone. Where all seems to fail, or another node is at it, the rest waits for the
   * next turn; what it meets is in no way of what else the work has to do.
   */
  public void again(Work work, Retry retry) {
    for (Due due : rows.due(work)) {
      Optional<Due> mine = rows.claim(work, due);
      if (mine.isPresent() && !goesOnAfter(work, mine.get(), retry)) {
        return;
      }
    }
  }

  /** Tries it; tells whether the next is worth a try. */
  private boolean goesOnAfter(Work work, Due mine, Retry retry) {
    boolean here;
    try {
      here = retry.take(mine.driverId());
    } catch (Exception failure) {
      rows.failed(work, mine, failure);
      return !FailingBatch.isOfEverything(failure) && work.isReady();
    }
    if (here) {
      rows.drop(work, mine);
    } else {
      rows.leave(work, mine);
    }
    return here;
  }

  /** Sets those aside that failed, by whatever other way than the work's own batches. */
  public void put(String name, Map<Long, Exception> failed) {
    Work work = new Work(name, null, () -> true);
    failed.forEach((driver, why) -> rows.put(work, driver, why));
  }

  /** What else went well with these drivers was the same as the work. */
  public void drop(String name, Collection<Long> drivers) {
    rows.drop(name, drivers);
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
}
