package org.priors.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.rulings.IfOneDriver;
import org.priors.rulings.IfOneDriver.Otherwise;
import org.priors.sql.Database;

/** Keeps who may be one person, with what hangs on it. */
@ApplicationScoped
class MatchGroups {

  /** By pairs that wait, and by what was kept before: who was of a group is gathered anew too. */
  private static final String CONNECTED =
      """
      with recursive reached (id) as (
        select unnest(:drivers)
        union
        select e.other from reached r cross join lateral (
          select b.driver_id as other from person_record a join match_pair p on p.record_a = a.id and p.waiting
            join person_record b on b.id = p.record_b where a.driver_id = r.id
          union all
          select a.driver_id from person_record b join match_pair p on p.record_b = b.id and p.waiting
            join person_record a on a.id = p.record_a where b.driver_id = r.id
          union all
          select m.driver_id from match_group_driver d join match_group_driver m on m.group_id = d.group_id
            where d.driver_id = r.id) e)
      select id from reached
      """;

  /** In one order, or two who write several would wait for each other. */
  private static final String LOCKED =
      "select id from match_group where id in (select group_id from match_group_driver where"
          + " driver_id = any(:drivers)) order by id for update";

  @Inject Database database;
  @Inject IfOneDriver ifOne;
  @Inject Changes changes;

  /**
   * Gathers anew all that are connected with these drivers.
   *
   * @return whether any of them waits
   */
  boolean gather(Collection<Long> drivers) {
    return database.read(
        handle -> {
          List<Long> connected =
              handle
                  .createQuery(CONNECTED)
                  .bindArray("drivers", Long.class, drivers.toArray())
                  .mapTo(Long.class)
                  .list();
          List<MatchGroup> groups = MatchGroup.of(WaitingPair.among(handle, connected));
          Map<Long, Otherwise> otherwise =
              groups.isEmpty()
                  ? Map.of()
                  : ifOne.of(
                      groups.stream()
                          .collect(Collectors.toMap(MatchGroup::id, MatchGroup::unions)));
          remove(handle, connected);
          keep(handle, groups, otherwise);
          return !groups.isEmpty();
        });
  }

  private static void remove(Handle handle, Collection<Long> drivers) {
    handle
        .createUpdate("delete from match_group where id in (" + LOCKED + ")")
        .bindArray("drivers", Long.class, drivers.toArray())
        .execute();
  }

  private static void keep(Handle handle, List<MatchGroup> groups, Map<Long, Otherwise> otherwise) {
    try (PreparedBatch batch =
            handle.prepareBatch(
                "insert into match_group (id, drivers, record_a, record_b, weight, stake, cases)"
                    + " values (?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch members =
            handle.prepareBatch(
                "insert into match_group_driver (driver_id, group_id) values (?, ?)")) {
      for (MatchGroup group : groups) {
        Otherwise of = otherwise.get(group.id());
        WaitingPair likeliest = group.likeliest();
        batch.add(
            group.id(),
            group.drivers().size(),
            likeliest.recordA(),
            likeliest.recordB(),
            likeliest.weight(),
            Stake.of(of).name(),
            Stake.of(of).cases(of));
        group.drivers().forEach(driver -> members.add(driver, group.id()));
      }
      batch.execute();
      members.execute();
    }
  }

  /**
   * After a decision about records of these drivers: their groups wait no more as they did, for
   * whoever looks next. What is left of them is gathered when the decision is followed.
   */
  void decided(Collection<Long> drivers) {
    database.run(
        handle -> {
          List<Long> groups =
              handle
                  .createQuery(LOCKED)
                  .bindArray("drivers", Long.class, drivers.toArray())
                  .mapTo(Long.class)
                  .list();
          handle
              .createUpdate("update match_group set decided = true where id = any(:groups)")
              .bindArray("groups", Long.class, groups.toArray())
              .execute();
          handle
              .createUpdate("delete from match_group_open where group_id = any(:groups)")
              .bindArray("groups", Long.class, groups.toArray())
              .execute();
          changes.of(Change.WAITING, drivers);
        });
  }
}
