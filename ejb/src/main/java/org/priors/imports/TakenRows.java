package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** What the rows said that an agency's imports took, by the key that each is known by. */
@Dependent
public class TakenRows {

  @Inject Clearance clearance;
  @Inject Database database;

  /**
   * Those on file among these keys, or withheld as another arrest than a hidden one. Where the row
   * came by another way than an import, what it said is not known, and its digest is empty.
   */
  Map<String, RowDigest> known(long agencyId, Collection<String> keys) {
    Map<String, RowDigest> known = new HashMap<>();
    if (keys.isEmpty()) {
      return known;
    }
    clearance.ofWithdrawn(
        () -> {
          database.run(handle -> known(handle, agencyId, keys, known));
          return known;
        });
    return known;
  }

  private static void known(
      Handle handle, long agencyId, Collection<String> keys, Map<String, RowDigest> known) {
    handle
        .createQuery(
            """
                    select c.source_key, t.digests
                    from charge c left join import_taken t
                      on t.agency_id = c.agency_id and t.source_key = c.source_key
                    where c.agency_id = :agency and c.source_key = any(:keys) and not c.withdrawn
                    union all
                    select c.source_key, t.digests
                    from charge c join withheld_report w on w.id = c.case_id left join import_taken t
                      on t.agency_id = c.agency_id and t.source_key = c.source_key
                    where c.agency_id = :agency and c.source_key = any(:keys) and c.withdrawn
                    """)
        .bind("agency", agencyId)
        .bindArray("keys", String.class, keys.toArray())
        .map(
            (row, context) ->
                Map.entry(row.getString("source_key"), RowDigest.of(row.getBytes("digests"))))
        .forEach(found -> known.put(found.getKey(), found.getValue()));
  }

  void note(long agencyId, List<ArrestRow> rows) {
    database.run(
        handle -> {
          try (PreparedBatch batch =
              handle.prepareBatch(
                  "insert into import_taken (agency_id, source_key, digests) values (?, ?, ?) on"
                      + " conflict do nothing")) {
            rows.forEach(row -> batch.add(agencyId, row.key(), row.sent().digest().bytes()));
            batch.execute();
          }
        });
  }
}
