package org.priors.audit;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.security.Caller;
import org.priors.sql.Database;

/** The append-only record of who looked at or did what, and for which purpose. */
@Stateless
public class AuditLog {

  @Inject Database database;

  /** Writes the entry in the caller's transaction: what is not audited does not happen. */
  public void allowed(Caller caller, String action, String subject, Long subjectId, String detail) {
    write(caller, action, subject, subjectId, "allowed", detail);
  }

  /** Writes a refusal in the caller's transaction, which goes on to be committed. */
  public void refused(Caller caller, String action, String detail) {
    write(caller, action, null, null, "denied", detail);
  }

  /** Writes a refusal of access, which stays though the refused transaction is rolled back. */
  @TransactionAttribute(REQUIRES_NEW)
  public void denied(Caller caller, String action, String detail) {
    write(caller, action, null, null, "denied", detail);
  }

  private void write(
      Caller caller, String action, String subject, Long subjectId, String outcome, String detail) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into audit_entry (actor, role, agency, action, subject, subject_id, purpose, source, outcome, detail)
                    values (:actor, :role, :agency, :action, :subject, :subjectId, :purpose, :source, :outcome, :detail)
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
                .execute());
  }

  /** A look at a subject. */
  public record View(OffsetDateTime at, String actor, String role, String purpose, String action) {}

  /** The latest looks at a subject, newest first. */
  public List<View> views(String subject, long subjectId, int most, int skip) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select e.at, coalesce(a.display_name, e.actor) as actor, e.role, e.purpose, e.action
                    from audit_entry e left join account a on a.user_name = e.actor
                    where e.subject = :subject and e.subject_id = :id and e.outcome = 'allowed'
                    order by e.at desc, e.id desc limit :most offset :skip
                    """)
                .bind("subject", subject)
                .bind("id", subjectId)
                .bind("most", most)
                .bind("skip", skip)
                .mapTo(View.class)
                .list());
  }

  public long countViews(String subject, long subjectId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select count(*) from audit_entry where subject = :subject and subject_id = :id and outcome ="
                        + " 'allowed'")
                .bind("subject", subject)
                .bind("id", subjectId)
                .mapTo(Long.class)
                .one());
  }
}
