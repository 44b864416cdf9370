package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.identity.Pair;

/**
 * Drivers whose records earlier rules gathered otherwise than the present ones would, though each
 * pair of them may weigh the same: the records of a driver must fit as a whole. They are noted for
 * a clerk, and nothing moves.
 */
@ApplicationScoped
class EarlierDrivers {

  private static final int BATCH = 500;

  private static final String NOT_AS_A_WHOLE =
      "These two alone weigh enough, but the records of this driver do not fit each other as a"
          + " whole";
  private static final String AS_A_WHOLE =
      "These two weigh enough, and the records that they stand with fit each other";

  @Inject KnownRecords records;
  @Inject MatchLinks links;
  @Inject Gathering gathering;
  @Inject WeightsInUse weights;

  /** Looks at the drivers of the next records; says whether there may be more. */
  boolean noteNext(Handle handle) {
    List<Long> next = next(handle);
    if (!next.isEmpty()) {
      note(handle, gathering.connected(next));
    }
    boolean isMore = next.size() == BATCH;
    handle.execute(
        "update match_reweigh_progress set upto_record = ?",
        isMore ? next.get(BATCH - 1) : Long.MAX_VALUE);
    return isMore;
  }

  private List<Long> next(Handle handle) {
    return handle
        .createQuery(
            """
            select r.id from match_reweigh_progress g join person_record r on r.id > g.upto_record
            join driver d on d.id = r.driver_id and d.gathered_by <> :rules
            order by r.id limit :most
            """)
        .bind("rules", weights.matcher().gatheringVersion())
        .bind("most", BATCH)
        .mapTo(Long.class)
        .list();
  }

  private void note(Handle handle, List<KnownRecord> connected) {
    List<Long> ids = connected.stream().map(KnownRecord::id).toList();
    Map<Long, Long> before = new HashMap<>();
    connected.forEach(record -> before.put(record.id(), record.gatheredWith()));
    Set<Pair> parted = partedByWeight(handle, ids);
    List<MatchLinks.Weighed> joining =
        links.joining(ids).stream()
            .filter(link -> link.heldBy().isEmpty() && !parted.contains(link.pair()))
            .sorted(Comparator.comparingDouble(MatchLinks.Weighed::weight).reversed())
            .toList();
    Map<Long, Long> anew = gathering.anew(connected, joining);
    Map<List<Long>, MatchLinks.Weighed> differing = new HashMap<>();
    for (MatchLinks.Weighed link : joining) {
      List<Long> groups = groups(before, anew, link);
      if (groups.get(0).equals(groups.get(1)) != groups.get(2).equals(groups.get(3))) {
        differing.putIfAbsent(groups, link);
      }
    }
    keep(handle, differing);
  }

  /** The groups of both records of a link, before and anew. */
  private static List<Long> groups(
      Map<Long, Long> before, Map<Long, Long> anew, MatchLinks.Weighed link) {
    return List.of(
        before.get(link.recordA()),
        before.get(link.recordB()),
        anew.get(link.recordA()),
        anew.get(link.recordB()));
  }

  /** Pairs that were weighed again and no longer join: they are noted already. */
  private static Set<Pair> partedByWeight(Handle handle, List<Long> ids) {
    return handle
        .createQuery(
            "select record_a as a, record_b as b from match_reweighed where not joins and record_a ="
                + " any(:ids)")
        .bindArray("ids", Long.class, ids.toArray())
        .mapTo(Pair.class)
        .set();
  }

  private static void keep(Handle handle, Map<List<Long>, MatchLinks.Weighed> differing) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into match_reweighed (record_a, record_b, weight, joins, evidence) values (?, ?,"
                + " ?, ?, ?) on conflict do nothing");
    differing.forEach(
        (groups, link) -> {
          boolean joins = groups.get(2).equals(groups.get(3));
          batch.add(
              link.recordA(),
              link.recordB(),
              link.weight(),
              joins,
              joins ? AS_A_WHOLE : NOT_AS_A_WHOLE);
        });
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
