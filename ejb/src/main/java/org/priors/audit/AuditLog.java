package org.priors.audit;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.priors.security.Caller;
import org.priors.sql.Database;

/** The append-only record of who looked at or did what, and for which purpose. */
@Stateless
public class AuditLog {

  /** The subject of what is done about a decision on a charge: it is seen by who sees that one. */
  public static final String DECISION = "decision";

  private static final String OF_CASE =
      """
      from audit_entry e left join account a on a.user_name = e.actor
      where e.outcome = 'allowed' and (e.subject = 'case' and e.subject_id = :id
        or e.subject = 'decision' and e.subject_id in (select d.id from law_decision d where d.case_id = :id))
      """;

  @Inject Database database;

  /** Writes the entry in the caller's transaction: what is not audited does not happen. */
  public void allowed(Caller caller, String action, String subject, Long subjectId, String detail) {
    write(caller, action, subject, subjectId, "allowed", detail, List.of());
  }

  /**
   * The same for a list of whoever fits what was asked: who was shown is kept with what was asked.
   *
   * @param shown the ids of the drivers, or of the cases where the subject is those
   */
  public void listed(
      Caller caller, String action, String subject, String detail, Collection<Long> shown) {
    write(caller, action, subject, null, "allowed", detail, shown);
  }

  /** Writes a refusal in the caller's transaction, which goes on to be committed. */
  public void refused(Caller caller, String action, String detail) {
    write(caller, action, null, null, "denied", detail, List.of());
  }

  /** Writes a refusal of access, which stays though the refused transaction is rolled back. */
  @TransactionAttribute(REQUIRES_NEW)
  public void denied(Caller caller, String action, String detail) {
    write(caller, action, null, null, "denied", detail, List.of());
  }

  private void write(
      Caller caller,
      String action,
      String subject,
      Long subjectId,
      String outcome,
      String detail,
      Collection<Long> shown) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into audit_entry (actor, role, agency, action, subject, subject_id, purpose, source, outcome, detail, shown)
                    values (:actor, :role, :agency, :action, :subject, :subjectId, :purpose, :source, :outcome, :detail, nullif(:shown, array[]::bigint[]))
                    """)
                .bind("actor", caller.userName())
                .bind("role", caller.role() == null ? null : caller.role().name())
                .bind("agency", caller.agencyName())
                .bind("action", action)
                .bind("subject", subject)
                .bind("subjectId", subjectId)
                .bind("purpose", caller.purpose().title())
                .bind("source", caller.source())
                .bind("outcome", outcome)
                .bind("detail", detail)
                .bindArray("shown", Long.class, shown.toArray())
                .execute());
  }

  /** A look at a case. */
  public record View(OffsetDateTime at, String actor, String role, String purpose, String action) {}

  /** The latest looks at a case and at the decisions on it, newest first. */
  public List<View> views(long caseId, int most, int skip) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select e.at, coalesce(a.display_name, e.actor) as actor, e.role, e.purpose, e.action "
                        + OF_CASE
                        + " order by e.at desc, e.id desc limit :most offset :skip")
                .bind("id", caseId)
                .bind("most", most)
                .bind("skip", skip)
                .mapTo(View.class)
                .list());
  }

  public long countViews(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) " + OF_CASE)
                .bind("id", caseId)
                .mapTo(Long.class)
                .one());
  }
}
