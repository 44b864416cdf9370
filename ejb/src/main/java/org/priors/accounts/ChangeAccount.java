package org.priors.accounts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * An administrator closes an account and opens it again, or gives it a new password. One
 * administrator at least can always sign in.
 */
@Stateless
public class ChangeAccount {

  @Inject Accounts accounts;
  @Inject Administrators administrators;
  @Inject ApiTokens tokens;
  @Inject SignInLocks locks;
  @Inject Passwords passwords;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Ends its sessions and tokens at once; what was done with it stays on record. */
  @UseCase(Permission.ADMINISTER)
  public void close(Caller caller, long accountId, String reason) {
    String because = Guard.required(reason, "/reason", "Why it is closed", 300);
    administrators.anotherStays(accountId);
    Account account = begin(caller, accountId, "Account closed", because);
    account.close(because, clock.instant());
    tokens.revokeAll(account);
    audit(caller, "Closed an account", account, because);
  }

  /** Opens a closed or shut account again, and ends what locks its sign-in. */
  @UseCase(Permission.ADMINISTER)
  public void open(Caller caller, long accountId) {
    Account account = begin(caller, accountId, "Account opened again", null);
    account.open(clock.instant());
    locks.lift(account.userName());
    audit(caller, "Opened an account again", account, null);
  }

  /** The same, with a new password that somebody else knows; all of it or nothing. */
  @UseCase(Permission.ADMINISTER)
  public void open(Caller caller, long accountId, String hash) {
    open(caller, accountId);
    accounts.givePassword(caller, accountId, hash);
  }

  /**
   * The person has to choose another one at the next sign-in. Hashed before any transaction begins,
   * as in {@link SignIn}.
   */
  @TransactionAttribute(NOT_SUPPORTED)
  @UseCase(Permission.ADMINISTER)
  public void password(Caller caller, long accountId, String password) {
    Account account = accounts.get(caller, accountId);
    String hash = passwords.hashOf(password, account.userName(), account.displayName());
    accounts.givePassword(caller, accountId, hash);
  }

  private Account begin(Caller caller, long accountId, String what, String detail) {
    Account account = accounts.get(caller, accountId);
    changes.begin(caller, what + ": " + said(account, detail));
    return account;
  }

  private void audit(Caller caller, String action, Account account, String detail) {
    audit.allowed(caller, action, "account", account.id(), said(account, detail));
  }

  private static String said(Account account, String detail) {
    return account.userName() + (detail == null ? "" : ": " + detail);
  }
}
