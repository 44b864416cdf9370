package org.priors.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Gathered records, and the one that founds each driver, by which it is numbered and told: the
 * oldest, unless that one is sealed. Then it is the one in sight that the driver is known by, so
 * that the number of a driver tells nobody of an arrest that is out of sight.
 *
 * @param founders by the oldest record of each driver the one that founds it
 * @param ids by its founder the driver's number
 */
record Founders(Grouping grouping, Map<Long, Long> founders, Map<Long, Long> ids) {

  /**
   * A record as it stands.
   *
   * @param founder the record that founded its driver
   */
  record Standing(long id, boolean hidden, long founder) {}

  /** Finds the founders, and founds the drivers that are missing. */
  static Founders of(Handle handle, Grouping grouping) {
    Map<Long, Long> founders = founders(grouping, standing(handle, grouping.drivers().keySet()));
    return new Founders(grouping, founders, ids(handle, grouping.rules(), founders));
  }

  /** Of the records on file; those that arrive are not among them. */
  private static Map<Long, Standing> standing(Handle handle, Collection<Long> records) {
    return handle
        .createQuery(
            """
            select r.id, r.sealed is not null as hidden, d.founder_id as founder
            from person_record r join driver d on d.id = r.driver_id where r.id = any(:ids)
            """)
        .bindArray("ids", Long.class, records.toArray())
        .mapTo(Standing.class)
        .collectToMap(Standing::id, one -> one);
  }

  /** By the oldest record of each driver the one that founds it. */
  static Map<Long, Long> founders(Grouping grouping, Map<Long, Standing> standing) {
    Map<Long, Set<Long>> members = new HashMap<>();
    grouping
        .drivers()
        .forEach(
            (record, oldest) ->
                members.computeIfAbsent(oldest, none -> new TreeSet<>()).add(record));
    Map<Long, Long> founders = new HashMap<>();
    members.forEach((oldest, records) -> founders.put(oldest, founder(oldest, records, standing)));
    return founders;
  }

  private static long founder(long oldest, Set<Long> records, Map<Long, Standing> standing) {
    if (!isHidden(standing.get(oldest))) {
      return oldest;
    }
    for (long record : records) {
      Standing stands = standing.get(record);
      if (!isHidden(stands)) {
        return stands != null && records.contains(stands.founder()) ? stands.founder() : record;
      }
    }
    return oldest;
  }

  private static boolean isHidden(Standing record) {
    return record != null && record.hidden();
  }

  private static Map<Long, Long> ids(
      Handle handle, Map<Long, String> rules, Map<Long, Long> founders) {
    List<Long> oldest = new ArrayList<>(founders.keySet());
    return handle
        .createQuery(
            """
            with asked as (select * from unnest(:founders, :rules) asked (founder_id, gathered_by)),
            founded as (insert into driver (founder_id, gathered_by) select founder_id, gathered_by from asked order by founder_id
              on conflict (founder_id) do update set gathered_by = excluded.gathered_by
              where driver.gathered_by is distinct from excluded.gathered_by
              returning id, founder_id)
            select founder_id, id from founded
            union select founder_id, id from driver where founder_id in (select founder_id from asked)
            """)
        .bindArray("founders", Long.class, oldest.stream().map(founders::get).toArray())
        .bindArray("rules", String.class, oldest.stream().map(rules::get).toArray())
        .reduceRows(
            new HashMap<Long, Long>(),
            (drivers, row) -> {
              drivers.put(row.getColumn("founder_id", Long.class), row.getColumn("id", Long.class));
              return drivers;
            });
  }

  /** The driver of the record. */
  long driver(long record) {
    return ids.get(founders.get(grouping.oldest(record)));
  }

  /** The oldest record that the weights alone gather it with; null if that founds its driver. */
  Long weighedWith(long record) {
    Long oldest = grouping.gathered().weighed().get(record);
    return oldest.equals(founders.get(grouping.oldest(record))) ? null : oldest;
  }
}
