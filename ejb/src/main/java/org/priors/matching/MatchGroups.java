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
          dissolve(handle, connected);
          keep(handle, groups);
          return !groups.isEmpty();
        });
  }

  private static void dissolve(Handle handle, Collection<Long> drivers) {
    handle
        .createUpdate(
            "delete from match_group where id in (select group_id from match_group_driver where"
                + " driver_id = any(:drivers))")
        .bindArray("drivers", Long.class, drivers.toArray())
        .execute();
  }

  private void keep(Handle handle, List<MatchGroup> groups) {
    if (groups.isEmpty()) {
      return;
    }
    Map<Long, Otherwise> otherwise =
        ifOne.of(groups.stream().collect(Collectors.toMap(MatchGroup::id, MatchGroup::drivers)));
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
            stake(of).name(),
            cases(of));
        group.drivers().forEach(driver -> members.add(driver, group.id()));
      }
      batch.execute();
      members.execute();
    }
  }

  private static Stake stake(Otherwise of) {
    if (of.numbers() > 0) {
      return Stake.NUMBER;
    }
    return of.records() > 0 ? Stake.RECORD : Stake.NOTHING;
  }

  private static int cases(Otherwise of) {
    return switch (stake(of)) {
      case NUMBER -> of.numbers();
      case RECORD -> of.records();
      case NOTHING -> of.openCases();
    };
  }

  /**
   * After a decision about these records: their groups wait no more as they did, for whoever looks
   * next. What is left of them is gathered when the decision is followed.
   */
  void decided(Collection<Long> records) {
    database.run(
        handle -> {
          List<Long> drivers =
              handle
                  .createQuery(
                      """
                      select m.driver_id from match_group_driver m where m.group_id in (
                        select d.group_id from match_group_driver d join person_record r on r.driver_id = d.driver_id
                        where r.id = any(:records))
                      """)
                  .bindArray("records", Long.class, records.toArray())
                  .mapTo(Long.class)
                  .list();
          dissolve(handle, drivers);
          changes.of(Change.WAITING, drivers);
        });
  }
}
