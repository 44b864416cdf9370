package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Issues a token with which a system calls the API in the name of an account. */
@Stateless
public class IssueToken {

  @Inject Accounts accounts;
  @Inject ApiTokens tokens;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /**
   * The token. It is not kept and cannot be read again.
   *
   * @param grantId what the system works under; null for the only one of the account
   */
  @UseCase(Permission.ADMINISTER)
  public String issue(Caller caller, long accountId, Long grantId, String label) {
    Account account = accounts.get(caller, accountId);
    String what = Guard.required(label, "/label", "What the token is for", 100);
    AccountGrant grant = grant(account, grantId);
    changes.begin(caller, "Token issued to " + account.userName() + ": " + what);
    String detail = account.userName() + ", " + grant.inWords() + ": " + what;
    audit.allowed(caller, "Issued a token", "account", accountId, detail);
    return tokens.issue(grant, what);
  }

  private static AccountGrant grant(Account account, Long grantId) {
    Guard.check(
        grantId != null || account.grants().size() == 1,
        "missing",
        "/grant",
        "Say what the system works as: the account has several grants.");
    return grantId == null ? account.lastGrant() : account.grant(grantId);
  }
}
