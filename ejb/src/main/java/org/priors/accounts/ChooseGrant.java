package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.priors.audit.AuditLog;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** A person who has several grants says under which one they work from now on. */
@Stateless
public class ChooseGrant {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject AuditLog audit;

  /** The grants of the caller's account that stand; none where the caller has no account. */
  @UseCase(Permission.SIGNED_IN)
  public List<AccountGrant> offered(Caller caller) {
    return caller.accountId() == null
        ? List.of()
        : em.find(Account.class, caller.accountId()).grants();
  }

  /**
   * The caller under another grant of the account, for what that one's role is usually for. The
   * next sign-in begins with it.
   *
   * @throws NotFound for a grant that the account has not, or no longer has
   */
  @UseCase(Permission.SIGNED_IN)
  public Caller use(Caller caller, long grantId) {
    if (caller.accountId() == null) {
      throw new NotFound("grant", grantId);
    }
    Account account = em.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
    AccountGrant chosen = account.use(grantId);
    Caller now = account.caller(chosen, caller.source());
    audit.allowed(now, "Chose what to work as", "account", account.id(), chosen.inWords());
    return now;
  }
}
