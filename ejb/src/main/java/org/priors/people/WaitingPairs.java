package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.sql.Database;

/** Which of the pairs that were weighed wait for a person. */
@ApplicationScoped
class WaitingPairs {

  /**
   * Where a record of a pair is.
   *
   * @param gatheredWith the record that its weights gathered it with, decisions apart
   */
  record Place(long driverId, long gatheredWith, boolean sealed) {}

  /** Two records that a decision in effect keeps apart. */
  record Apart(@Nested("a") Place a, @Nested("b") Place b) {

    private boolean isOf(long one, long other) {
      return a.driverId == one && b.driverId == other || a.driverId == other && b.driverId == one;
    }
  }

  /**
   * A pair that was weighed.
   *
   * @param joins whether the two alone are joined with no person looking
   * @param waiting as it is kept, as waitingUnderSeal
   */
  record Kept(
      long recordA,
      long recordB,
      boolean joins,
      boolean waiting,
      boolean waitingUnderSeal,
      @Nested("a") Place a,
      @Nested("b") Place b) {

    /** Pairs of sealed records wait for no clerk. */
    boolean isToWait(Collection<Apart> apart) {
      return !isSealed() && isOpen(apart);
    }

    /** What would wait but for a seal is told to who sees both records. */
    boolean isToWaitUnderSeal(Collection<Apart> apart) {
      return isSealed() && isOpen(apart);
    }

    private boolean isSealed() {
      return a.sealed || b.sealed;
    }

    /**
     * Where a person keeps two records apart, nothing waits between their drivers, but for what the
     * weights join and only decisions about records that they do not join with it have parted:
     * nobody has looked at that.
     */
    private boolean isOpen(Collection<Apart> apart) {
      return a.driverId != b.driverId && apart.stream().noneMatch(this::isLookedAt);
    }

    private boolean isLookedAt(Apart apart) {
      boolean isGathered = joins && a.gatheredWith == b.gatheredWith;
      return apart.isOf(a.driverId, b.driverId)
          && (!isGathered
              || apart.a.gatheredWith == a.gatheredWith && apart.b.gatheredWith == a.gatheredWith);
    }

    private boolean isOtherwise(Collection<Apart> apart) {
      return waiting != isToWait(apart) || waitingUnderSeal != isToWaitUnderSeal(apart);
    }
  }

  private static final String PLACES =
      """
      a.driver_id as a_driver_id, coalesce(a.weighed_with, da.founder_id) as a_gathered_with, a.sealed is not null as a_sealed,
      b.driver_id as b_driver_id, coalesce(b.weighed_with, db.founder_id) as b_gathered_with, b.sealed is not null as b_sealed
      """;

  @Inject Database database;
  @Inject Changes told;

  /**
   * Settles which of the pairs of these records wait.
   *
   * @param records all that are connected with each other
   * @param givingWay the decisions about them that are not in effect
   */
  void settle(Collection<Long> records, Collection<Long> givingWay) {
    List<Kept> pairs = database.read(handle -> of(handle, records));
    Set<Long> drivers = drivers(pairs);
    List<Apart> apart =
        drivers.size() < 2 ? List.of() : database.read(handle -> apart(handle, drivers, givingWay));
    List<Kept> changed = pairs.stream().filter(pair -> pair.isOtherwise(apart)).toList();
    if (!changed.isEmpty()) {
      database.run(handle -> keep(handle, changed, apart));
      told.of(Change.WAITING, drivers(changed));
    }
  }

  private static Set<Long> drivers(List<Kept> pairs) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.a.driverId, pair.b.driverId))
        .collect(Collectors.toSet());
  }

  private static List<Kept> of(Handle handle, Collection<Long> records) {
    return handle
        .createQuery(
            "select p.record_a, p.record_b, p.joins, p.waiting, p.waiting_under_seal, "
                + PLACES
                + """
                from (select record_a, record_b, joins, waiting, waiting_under_seal from match_pair where record_a = any(:ids)
                      union select record_a, record_b, joins, waiting, waiting_under_seal from match_pair where record_b = any(:ids)) p
                join person_record a on a.id = p.record_a join driver da on da.id = a.driver_id
                join person_record b on b.id = p.record_b join driver db on db.id = b.driver_id
                """)
        .bindArray("ids", Long.class, records.toArray())
        .mapTo(Kept.class)
        .list();
  }

  private static List<Apart> apart(Handle handle, Set<Long> drivers, Collection<Long> givingWay) {
    return handle
        .createQuery(
            "select "
                + PLACES
                + """
                from person_record a
                join match_decision d on d.record_a = a.id and d.withdrawn_at is null and d.verdict = 'DIFFERENT'
                join person_record b on b.id = d.record_b
                join driver da on da.id = a.driver_id join driver db on db.id = b.driver_id
                where a.driver_id = any(:drivers) and b.driver_id = any(:drivers) and d.id <> all(:givingWay)
                """)
        .bindArray("drivers", Long.class, drivers.toArray())
        .bindArray("givingWay", Long.class, givingWay.toArray())
        .mapTo(Apart.class)
        .list();
  }

  private static void keep(Handle handle, List<Kept> pairs, Collection<Apart> apart) {
    handle
        .createUpdate(
            """
            update match_pair p set waiting = changed.waits, waiting_under_seal = changed.under_seal
            from unnest(:as, :bs, :waits, :underSeal) changed (a, b, waits, under_seal)
            where p.record_a = changed.a and p.record_b = changed.b
            """)
        .bindArray("as", Long.class, pairs.stream().map(Kept::recordA).toArray())
        .bindArray("bs", Long.class, pairs.stream().map(Kept::recordB).toArray())
        .bindArray("waits", Boolean.class, pairs.stream().map(one -> one.isToWait(apart)).toArray())
        .bindArray(
            "underSeal",
            Boolean.class,
            pairs.stream().map(one -> one.isToWaitUnderSeal(apart)).toArray())
        .execute();
  }
}
