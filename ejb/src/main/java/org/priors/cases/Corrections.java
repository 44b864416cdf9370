package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.sql.Database;

/** What was corrected of cases since they were reported. Rows are only ever added. */
@ApplicationScoped
public class Corrections {

  @Inject Database database;
  @Inject Clock clock;

  /** A part of a case that was corrected. */
  public record Corrected(
      @Nested Difference difference,
      String reason,
      String correctedBy,
      OffsetDateTime correctedAt) {}

  /** Of this case, the latest first. */
  public List<Corrected> of(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select part, stood, stands, reason, corrected_by, corrected_at from"
                        + " case_correction where case_id = :case order by id desc")
                .bind("case", caseId)
                .mapTo(Corrected.class)
                .list());
  }

  void keep(long caseId, List<Difference> differences, String reason, String by) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    database.run(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "insert into case_correction (case_id, part, stood, stands, reason, corrected_by,"
                      + " corrected_at) values (?, ?, ?, ?, ?, ?, ?)");
          differences.forEach(
              one -> batch.add(caseId, one.part(), one.stood(), one.stands(), reason, by, now));
          batch.execute();
        });
  }
}
