package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import org.priors.sql.Database;

/** Pairs that {@link Reweighing} passed over while a record of them was out of its sight. */
@ApplicationScoped
class PassedPairs {

  @Inject Database database;

  /**
   * It goes back to the first pair of these records, which are in sight again. What goes on in
   * another transaction has ended first, so that it does not go past them again.
   */
  void weighAgain(Collection<Long> records) {
    database.run(
        handle -> {
          handle.execute("select pg_advisory_xact_lock(hashtext('match_reweigh'))");
          handle
              .createUpdate(
                  """
                  with passed as (
                    select p.record_a, p.record_b from match_pair p, match_reweigh_progress g
                    where (p.record_a = any(:ids) or p.record_b = any(:ids)) and p.weighed_by <> g.weighed_by
                      and (p.record_a, p.record_b) <= (g.upto_a, g.upto_b)
                    order by p.record_a, p.record_b limit 1)
                  update match_reweigh_progress set upto_record = least(upto_record, :first - 1),
                    upto_a = coalesce((select record_a from passed), upto_a),
                    upto_b = coalesce((select record_b - 1 from passed), upto_b)
                  """)
              .bindArray("ids", Long.class, records.toArray())
              .bind("first", Collections.min(records))
              .execute();
        });
  }
}
