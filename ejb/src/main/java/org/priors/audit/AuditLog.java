package org.priors.audit;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.security.Caller;
import org.priors.security.NoPermission;
import org.priors.sql.Database;

/** The append-only record of who looked at or did what, and for which purpose. */
@Stateless
public class AuditLog {

  /** The subject of what is done about a decision on a charge: it is seen by who sees that one. */
  public static final String DECISION = "decision";

  @Inject Database database;

  /** Writes the entry in the caller's transaction: what is not audited does not happen. */
  @NoPermission("notes what was allowed")
  public void allowed(Caller caller, String action, String subject, Long subjectId, String detail) {
    write(caller, action, subject, subjectId, "allowed", detail, List.of());
  }

  /**
   * The same for a list of whoever fits what was asked: who was shown is kept with what was asked.
   *
   * @param shown the ids of the drivers, or of the cases where the subject is those
   */
  @NoPermission("notes who was shown")
  public void listed(
      Caller caller, String action, String subject, String detail, Collection<Long> shown) {
    write(caller, action, subject, null, "allowed", detail, shown);
  }

  /** Writes a refusal in the caller's transaction, which goes on to be committed. */
  @NoPermission("notes what was refused")
  public void refused(Caller caller, String action, String detail) {
    write(caller, action, null, null, "denied", detail, List.of());
  }

  /** Writes a refusal of access, which stays though the refused transaction is rolled back. */
  @TransactionAttribute(REQUIRES_NEW)
  @NoPermission("notes what was denied")
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
                .bind("agency", caller.officeName())
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
}
