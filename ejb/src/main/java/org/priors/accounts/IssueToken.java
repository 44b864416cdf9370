package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;

/** Issues a token with which a system calls the API in the name of an account. */
@Stateless
public class IssueToken {

  @Inject Accounts accounts;
  @Inject ApiTokens tokens;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /** The token. It is not kept and cannot be read again. */
  public String issue(Caller caller, long accountId, String label) {
    caller.require(Permission.ADMINISTER);
    Account account = accounts.get(caller, accountId);
    String what = Guard.required(label, "/label", "What the token is for", 100);
    changes.begin(caller, "Token issued to " + account.userName() + ": " + what);
    audit.allowed(caller, "Issued a token", "account", accountId, account.userName() + ": " + what);
    return tokens.issue(account, what);
  }
}
