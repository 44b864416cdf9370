package org.priors.people;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.identity.Match;
import org.priors.identity.Matcher;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/**
 * Weighs by the present rules the pairs that earlier ones weighed, a batch at a time, and notes
 * those of which the answer is another. Nothing moves: a person is told. What is done is kept with
 * each batch, so that it goes on where it was interrupted, and begins anew when the rules change.
 */
@Stateless
public class Reweighing {

  private static final int BATCH = 500;

  @Inject Database database;
  @Inject Clearance clearance;
  @Inject KnownRecords records;
  @Inject WeightsInUse weights;
  @Inject EarlierDrivers drivers;

  /** A pair as it was weighed. */
  public record Weighed(long recordA, long recordB, boolean joins) {}

  /**
   * Weighs the next batch of what is in sight; says whether there may be more. One node at a time
   * does it.
   */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean weighNext() {
    return clearance.ofTheProduct(this::weighNextOfAll);
  }

  private boolean weighNextOfAll() {
    Matcher matcher = weights.matcher();
    String rules = matcher.version();
    return database.read(
        handle -> {
          if (!lock(handle)) {
            return false;
          }
          beginUnlessBegun(handle, rules);
          List<Weighed> next = next(handle, rules);
          if (next.isEmpty()) {
            // What arrives is weighed by the present rules: once all are done, nobody need look
            // again.
            handle.execute(
                "update match_reweigh_progress set upto_a = ?, upto_b = ?",
                Long.MAX_VALUE,
                Long.MAX_VALUE);
            return drivers.noteNext(handle);
          }
          note(handle, next, matcher);
          Weighed last = next.get(next.size() - 1);
          handle.execute(
              "update match_reweigh_progress set upto_a = ?, upto_b = ?",
              last.recordA(),
              last.recordB());
          return true;
        });
  }

  private static boolean lock(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtext('match_reweigh'))")
        .mapTo(Boolean.class)
        .one();
  }

  private static void beginUnlessBegun(Handle handle, String rules) {
    int begun =
        handle.execute(
            "update match_reweigh_progress set weighed_by = ?, upto_a = 0, upto_b = 0, upto_record = 0 where"
                + " weighed_by <> ?",
            rules,
            rules);
    if (begun > 0) {
      handle.execute("delete from match_reweighed");
    }
  }

  private static List<Weighed> next(Handle handle, String rules) {
    return handle
        .createQuery(
            """
            select p.record_a, p.record_b, p.joins from match_reweigh_progress g, match_pair p
            join person_record a on a.id = p.record_a join person_record b on b.id = p.record_b
            where (p.record_a, p.record_b) > (g.upto_a, g.upto_b) and p.weighed_by <> :rules
            order by p.record_a, p.record_b limit :most
            """)
        .bind("rules", rules)
        .bind("most", BATCH)
        .mapTo(Weighed.class)
        .list();
  }

  private void note(Handle handle, List<Weighed> pairs, Matcher matcher) {
    TreeSet<Long> ids = new TreeSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.recordA(), pair.recordB())));
    List<KnownRecord> known = new ArrayList<>(records.withIds(ids));
    known.addAll(records.holdingNumbersOf(known));
    Map<Long, Integer> places = new HashMap<>();
    known.forEach(record -> places.put(record.id(), places.size()));
    Matcher.Weighing weighing =
        matcher.weighing(known.stream().map(KnownRecord::cells).toList(), records.onFile());
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into match_reweighed (record_a, record_b, weight, joins, evidence) values (?, ?,"
                + " ?, ?, ?) on conflict do nothing");
    for (Weighed pair : pairs) {
      Match match = weighing.match(places.get(pair.recordA()), places.get(pair.recordB()));
      if (match.joins() != pair.joins()) {
        batch.add(pair.recordA(), pair.recordB(), match.bits(), match.joins(), match.inWords());
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
