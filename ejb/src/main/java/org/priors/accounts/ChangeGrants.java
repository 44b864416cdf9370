package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.priors.agencies.Agencies;
import org.priors.agencies.Office;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.security.UseCase;

/** An administrator gives an account another grant, and takes one away. */
@Stateless
public class ChangeGrants {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Administrators administrators;
  @Inject ApiTokens tokens;
  @Inject Agencies agencies;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Another role, or the same at another office. What the account works under now is left as it is.
   *
   * @param officeId null for a role that belongs to no office
   */
  @UseCase(Permission.ADMINISTER)
  public void give(Caller caller, long accountId, Role role, Long officeId) {
    Guard.present(role, "/role", "The role");
    Office office = officeId == null ? null : agencies.requiredOffice(officeId, "/office");
    Account account = held(accountId);
    changes.begin(caller, "Grant given: " + account.userName());
    AccountGrant given = account.give(role, office);
    audit(caller, "Gave a grant", account, given);
  }

  /** Ends the sessions of the account, and the tokens of the grant. */
  @UseCase(Permission.ADMINISTER)
  public void takeAway(Caller caller, long accountId, long grantId) {
    if (roleOf(accountId, grantId) == Role.ADMINISTRATOR) {
      administrators.anotherGrantStays(grantId);
    }
    Account account = held(accountId);
    changes.begin(caller, "Grant taken away: " + account.userName());
    AccountGrant taken = account.takeAway(grantId, clock.instant());
    tokens.revokeAll(taken);
    audit(caller, "Took a grant away", account, taken);
  }

  /** Its grants are read once it is held, so that no two take the last ones away. */
  private Account held(long accountId) {
    Account account = em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    if (account == null) {
      throw new NotFound("account", accountId);
    }
    return account;
  }

  /** The role of a grant never changes. */
  private Role roleOf(long accountId, long grantId) {
    return em.createQuery(
            "select g.role from AccountGrant g where g.id = :id and g.account.id = :account",
            Role.class)
        .setParameter("id", grantId)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("grant", grantId));
  }

  private void audit(Caller caller, String action, Account account, AccountGrant grant) {
    String detail = account.userName() + ": " + grant.inWords();
    audit.allowed(caller, action, "account", account.id(), detail);
  }
}
