package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Issues a token with which a calendar program reads its owner's hearings, and nothing else. */
@Stateless
public class SubscribeToHearings {

  private static final String LABEL = "Calendar of hearings";

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject ApiTokens tokens;
  @Inject Database database;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * The token, for what the caller works as at this moment. It is not kept and cannot be read
   * again.
   *
   * @param badge of an officer, as reports of arrests have it; not asked of who hears
   */
  @UseCase(Permission.SUBSCRIBE_TO_HEARINGS)
  public String issue(Caller caller, String badge) {
    String code = code(caller, badge);
    Guard.check(
        caller.officeId() != null,
        "no-office",
        "",
        "You work at no office at this moment, and so have no hearings.");
    AccountGrant grant = grant(caller);
    String label = LABEL + ", " + code;
    changes.begin(caller, "Token issued: " + label);
    audit.allowed(caller, "Issued a token of a calendar", "account", caller.accountId(), label);
    return tokens.issueForCalendar(grant, label, code);
  }

  /** By which codes the calendar tells the caller, as those addresses say that still hold. */
  @UseCase(Permission.SUBSCRIBE_TO_HEARINGS)
  public List<String> codes(Caller caller) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct lower(t.calendar_code) from api_token t join account_grant g on g.id = t.grant_id
                    where t.account_id = :account and g.role = :role and g.office_id = :office and g.taken_at is null
                      and t.calendar_code is not null and t.revoked_at is null and t.expires_at > :now
                    """)
                .bind("account", caller.accountId())
                .bind("role", caller.role())
                .bind("office", caller.officeId())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .list());
  }

  private static String code(Caller caller, String badge) {
    return caller.role() == Role.HEARING_OFFICER
        ? caller.userName()
        : Guard.requiredLine(badge, "/badge", "Your badge number, as reports have it,", 60);
  }

  private AccountGrant grant(Caller caller) {
    return em.find(Account.class, caller.accountId()).grants().stream()
        .filter(each -> each.grant().equals(caller.grant()))
        .findFirst()
        .orElseThrow(() -> new NotFound("grant", caller.grant().inWords()));
  }
}
