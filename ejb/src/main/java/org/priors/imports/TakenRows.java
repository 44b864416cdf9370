package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.cases.WithdrawnCases;
import org.priors.sql.Database;

/** What the rows said that an agency's imports took, by the key that each is known by. */
@Dependent
public class TakenRows {

  @Inject WithdrawnCases withdrawn;
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
    database.run(
        handle ->
            handle
                .createQuery(
                    """
                    select c.source_key, t.digests
                    from charge c left join import_taken t
                      on t.agency_id = c.agency_id and t.source_key = c.source_key
                    where c.agency_id = :agency and c.source_key = any(:keys) and not c.withdrawn
                    """)
                .bind("agency", agencyId)
                .bindArray("keys", String.class, keys.toArray())
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getString("source_key"), RowDigest.of(row.getBytes("digests"))))
                .forEach(found -> known.put(found.getKey(), found.getValue())));
    known.putAll(withheld(agencyId, keys));
    return known;
  }

  private Map<String, RowDigest> withheld(long agencyId, Collection<String> keys) {
    Map<String, RowDigest> known = new HashMap<>();
    Set<String> withheld = withdrawn.chargesWithheld(agencyId, keys);
    withheld.forEach(key -> known.put(key, RowDigest.of(null)));
    if (!withheld.isEmpty()) {
      database.run(
          handle ->
              handle
                  .createQuery(
                      "select source_key, digests from import_taken where agency_id = :agency and"
                          + " source_key = any(:keys)")
                  .bind("agency", agencyId)
                  .bindArray("keys", String.class, withheld.toArray())
                  .map(
                      (row, context) ->
                          Map.entry(
                              row.getString("source_key"), RowDigest.of(row.getBytes("digests"))))
                  .forEach(found -> known.put(found.getKey(), found.getValue())));
    }
    return known;
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
