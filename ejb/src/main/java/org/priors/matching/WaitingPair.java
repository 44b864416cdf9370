package org.priors.matching;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.priors.identity.Pair;

/**
 * Two records that wait for a person, with the drivers that they stand with.
 *
 * @param weight in bits
 * @param joins whether the two alone weigh enough to be joined with no person looking
 */
public record WaitingPair(
    long recordA, long recordB, double weight, boolean joins, long driverA, long driverB) {

  private static final String AMONG =
      """
      select p.record_a, p.record_b, p.weight, p.joins, a.driver_id as driver_a, b.driver_id as driver_b
      from person_record a join match_pair p on p.record_a = a.id and p.waiting join person_record b on b.id = p.record_b
      where a.driver_id = any(:drivers) and b.driver_id = any(:drivers) order by p.weight desc, p.record_a, p.record_b
      """;

  /** Those of two of these drivers each, the likeliest first. */
  static List<WaitingPair> among(Handle handle, Collection<Long> drivers) {
    return handle
        .createQuery(AMONG)
        .bindArray("drivers", Long.class, drivers.toArray())
        .mapTo(WaitingPair.class)
        .list();
  }

  boolean isAmong(Collection<Long> drivers) {
    return drivers.contains(driverA) && drivers.contains(driverB);
  }

  Pair records() {
    return new Pair(recordA, recordB);
  }

  Pair drivers() {
    return Pair.of(driverA, driverB);
  }
}
