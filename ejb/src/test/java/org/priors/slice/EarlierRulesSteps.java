package org.priors.slice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.priors.audit.ChangeSets;
import org.priors.identity.Pair;
import org.priors.people.Reweighing;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.sql.Database;

/** The database as earlier rules left it. */
@ApplicationScoped
public class EarlierRulesSteps {

  @Inject ChangeSets changes;
  @Inject Database database;
  @Inject Reweighing reweighing;

  /** Earlier rules had not joined the record with the driver that it stands with. */
  public void leftApart(Reported report) {
    changes.begin(MatchingSteps.clerk(), "Earlier rules");
    database.run(
        handle -> {
          gatheredEarlier(handle, report.record());
          long founded =
              handle
                  .createQuery(
                      "insert into driver (founder_id, gathered_by) values (:id, 'earlier')"
                          + " returning id")
                  .bind("id", report.record())
                  .mapTo(Long.class)
                  .one();
          move(handle, report, founded);
        });
  }

  /** Earlier rules had joined the second record with the driver of the first. */
  public void joined(Reported one, Reported other) {
    changes.begin(MatchingSteps.clerk(), "Earlier rules");
    Pair pair = MatchingSteps.pair(one, other);
    database.run(
        handle -> {
          handle.execute(
              "insert into match_pair (record_a, record_b, weight, joins, evidence, weighed_by,"
                  + " waiting) values (?, ?, 12, true, 'as earlier rules weighed', 'earlier',"
                  + " false) on conflict (record_a, record_b) do update set joins = true",
              pair.a(),
              pair.b());
          gatheredEarlier(handle, one.record());
          move(handle, other, one.driver());
        });
  }

  private static void gatheredEarlier(Handle handle, long record) {
    handle.execute(
        "update driver set gathered_by = 'earlier' where id = (select driver_id from person_record"
            + " where id = ?)",
        record);
  }

  private static void move(Handle handle, Reported report, long driver) {
    handle.execute("update person_record set driver_id = ? where id = ?", driver, report.record());
    handle.execute("update case_file set driver_id = ? where id = ?", driver, report.caseId());
  }

  /** The present rules look at everything again. */
  public void weighAgain() {
    forgetProgress();
    weighTheRest();
  }

  /** They go on where they were. */
  public void weighTheRest() {
    while (!isDone()) {
      // The same goes on in the background, one at a time.
      reweighing.weighNext();
    }
  }

  private boolean isDone() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select weighed_by <> '' and upto_record = :last from match_reweigh_progress")
                .bind("last", Long.MAX_VALUE)
                .mapTo(Boolean.class)
                .one());
  }

  public void forgetProgress() {
    database.run(handle -> handle.execute("update match_reweigh_progress set weighed_by = ''"));
  }
}
