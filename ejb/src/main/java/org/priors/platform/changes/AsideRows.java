package org.priors.platform.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.platform.changes.SetAside.Work;
import org.priors.sql.Database;

/** The rows of drivers that are set aside: who is due, whose try it is, and what came of it. */
@ApplicationScoped
class AsideRows {

  private static final Logger LOG = Logger.getLogger(SetAside.class.getName());
  private static final int AT_ONCE = 20;

  @Inject Database database;

  /**
   * A driver whose time has come.
   *
   * @param triedAt when it was tried last, which tells this try from those of other nodes
   */
  public record Due(long driverId, OffsetDateTime triedAt) {}

  List<Due> due(Work work) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select s.driver_id, s.tried_at from driver_set_aside s where s.work = :name and (s.next_at <= clock_timestamp()
                      -- What somebody corrected may go well now.
                      or exists (select from driver_change c where c.follower = s.work and c.driver_id = s.driver_id
                                   and c.done_at is null and c.changed_at > s.tried_at)
                      or s.rules is distinct from :rules)
                    order by s.next_at limit :most
                    """)
                .bind("name", work.name())
                .bind("rules", work.rules())
                .bind("most", AT_ONCE)
                .mapTo(Due.class)
                .list());
  }

  /**
   * Makes this try the own one, and the next one later, before anything can fail: whatever comes of
   * it, the driver is no longer the first in line. None where another node was faster.
   */
  Optional<Due> claim(Work work, Due due) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    update driver_set_aside s set tries = s.tries + 1, tried_at = clock_timestamp(), rules = :rules,
                      next_at = clock_timestamp() + interval '1 minute' * 2 ^ least(s.tries, 6)
                    where s.work = :name and s.driver_id = :driver and s.tried_at = :tried
                    returning s.driver_id, s.tried_at
                    """)
                .bind("name", work.name())
                .bind("rules", work.rules())
                .bind("driver", due.driverId())
                .bind("tried", due.triedAt())
                .mapTo(Due.class)
                .findOne());
  }

  /** It was not tried, and so it is due as before. */
  void leave(Work work, Due mine) {
    database.run(
        handle ->
            handle.execute(
                """
                update driver_set_aside set tries = tries - 1, next_at = clock_timestamp()
                where work = ? and driver_id = ? and tried_at = ?
                """,
                work.name(),
                mine.driverId(),
                mine.triedAt()));
  }

  void failed(Work work, Due mine, Exception failure) {
    LOG.log(
        Level.INFO, failure, () -> "Set aside by " + work.name() + " still: " + mine.driverId());
    database.run(
        handle ->
            handle.execute(
                "update driver_set_aside set reason = ? where work = ? and driver_id = ? and tried_at = ?",
                AsideReason.of(failure),
                work.name(),
                mine.driverId(),
                mine.triedAt()));
  }

  /** After one minute, two, four, and so on, up to some more than an hour. */
  void put(Work work, long driver, Exception failure) {
    int tries =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into driver_set_aside as s (work, driver_id, reason, rules, next_at)
                        values (:name, :driver, :reason, :rules, clock_timestamp() + interval '1 minute')
                        on conflict (work, driver_id) do update set tries = s.tries + 1, reason = excluded.reason,
                          tried_at = excluded.tried_at, rules = excluded.rules,
                          next_at = clock_timestamp() + interval '1 minute' * 2 ^ least(s.tries, 6)
                        returning tries
                        """)
                    .bind("name", work.name())
                    .bind("driver", driver)
                    .bind("reason", AsideReason.of(failure))
                    .bind("rules", work.rules())
                    .mapTo(Integer.class)
                    .one());
    LOG.log(
        tries == 1 ? Level.SEVERE : Level.INFO,
        failure,
        () -> "Set aside by " + work.name() + ", to be tried again: " + driver);
  }

  /** The row of this try alone: one that is there since has something to tell. */
  void drop(Work work, Due mine) {
    int dropped =
        database.read(
            handle ->
                handle.execute(
                    "delete from driver_set_aside where work = ? and driver_id = ? and tried_at = ?",
                    work.name(),
                    mine.driverId(),
                    mine.triedAt()));
    if (dropped > 0) {
      LOG.info(() -> "No longer set aside by " + work.name() + ": " + mine.driverId());
    }
  }

  /** Whoever tried them. */
  void drop(String name, Collection<Long> drivers) {
    int dropped =
        database.read(
            handle ->
                handle
                    .createUpdate(
                        "delete from driver_set_aside where work = :name and driver_id = any(:drivers)")
                    .bind("name", name)
                    .bindArray("drivers", Long.class, drivers.toArray())
                    .execute());
    if (dropped > 0) {
      LOG.info(() -> "No longer set aside by " + name + ": " + dropped);
    }
  }
}
