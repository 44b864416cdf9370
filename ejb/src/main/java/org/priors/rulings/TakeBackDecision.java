package org.priors.rulings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * Takes back what a prosecutor decided where charge and record differ: it stays on file, and the
 * charge is as if it had never been decided.
 */
@Stateless
public class TakeBackDecision {

  private static final int LONGEST_REASON = 500;

  @Inject CaseFiles cases;
  @Inject Database database;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** A decision, and the latest of its case that stands. */
  public record Standing(long caseId, Long latest, boolean stands) {}

  /**
   * Takes the latest decision of a case back while the court has not decided.
   *
   * @return the case
   */
  @UseCase(Permission.PROSECUTE)
  public long takeBack(Caller caller, long decisionId, String reason) {
    String kept = Guard.required(reason, "/reason", "The reason", LONGEST_REASON);
    Standing standing = standing(decisionId);
    CaseFile file = cases.get(standing.caseId());
    Guard.check(
        file.status() == CaseFile.Status.OPEN,
        "disposed",
        "",
        "The court has decided; the charge stays as it is.");
    if (!standing.stands()) {
      throw new Conflict("This decision has been taken back already.");
    }
    if (standing.latest() != decisionId) {
      throw new Conflict("Another decision came after this one. Take that one back first.");
    }
    changes.begin(caller, "Decision on the charge taken back: " + kept);
    store(caller, decisionId, kept);
    cases.changed(file);
    cases.flush();
    changed.of(Change.RECORD, file.driverId());
    audit.allowed(
        caller, "Took a decision on the charge back", AuditLog.DECISION, decisionId, kept);
    return file.id();
  }

  private Standing standing(long decisionId) {
    return database
        .read(
            handle ->
                handle
                    .createQuery(
                        """
                        select d.case_id,
                               not exists (select 1 from law_decision_withdrawal w where w.decision_id = d.id) as stands,
                               (select max(o.id) from law_decision o where o.case_id = d.case_id
                                  and not exists (select 1 from law_decision_withdrawal w where w.decision_id = o.id)) as latest
                        from law_decision d where d.id = :id
                        """)
                    .bind("id", decisionId)
                    .mapTo(Standing.class)
                    .findOne())
        .orElseThrow(() -> new NotFound("decision", decisionId));
  }

  private void store(Caller caller, long decisionId, String reason) {
    // Two who take it back at once are told apart by the key: the later finds it taken back.
    List<Long> stored =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into law_decision_withdrawal (decision_id, reason, withdrawn_by, withdrawn_at)
                        values (:id, :reason, :by, :at) on conflict do nothing returning decision_id
                        """)
                    .bind("id", decisionId)
                    .bind("reason", reason)
                    .bind("by", caller.displayName())
                    .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .mapTo(Long.class)
                    .list());
    if (stored.isEmpty()) {
      throw new Conflict("This decision has been taken back already.");
    }
  }
}
