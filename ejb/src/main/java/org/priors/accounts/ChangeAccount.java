package org.priors.accounts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;

/**
 * An administrator closes an account and opens it again, gives another role or a new password. One
 * administrator at least can always sign in.
 */
@Stateless
public class ChangeAccount {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Accounts accounts;
  @Inject ApiTokens tokens;
  @Inject SignInLocks locks;
  @Inject Passwords passwords;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Ends its sessions and tokens at once; what was done with it stays on record. */
  public void close(Caller caller, long accountId, String reason) {
    caller.require(Permission.ADMINISTER);
    String because = Guard.required(reason, "/reason", "Why it is closed", 300);
    anotherAdministratorStays(accountId);
    Account account = begin(caller, accountId, "Account closed", because);
    account.close(because, clock.instant());
    tokens.revokeAll(account);
    audit(caller, "Closed an account", account, because);
  }

  /** Opens a closed or shut account again, and ends what locks its sign-in. */
  public void open(Caller caller, long accountId) {
    caller.require(Permission.ADMINISTER);
    Account account = begin(caller, accountId, "Account opened again", null);
    account.open(clock.instant());
    locks.lift(account.userName());
    audit(caller, "Opened an account again", account, null);
  }

  /** The same, with a new password that somebody else knows; all of it or nothing. */
  public void open(Caller caller, long accountId, String hash) {
    open(caller, accountId);
    accounts.givePassword(caller, accountId, hash);
  }

  /** The sessions of the account end: the next sign-in is with the other role. */
  public void role(Caller caller, long accountId, Role role) {
    caller.require(Permission.ADMINISTER);
    Guard.present(role, "/role", "The role");
    Account account = accounts.get(caller, accountId);
    Guard.check(
        account.role() != role, "same-role", "/role", "This is the role that the account has.");
    if (role != Role.ADMINISTRATOR) {
      anotherAdministratorStays(accountId);
    }
    String change = account.role().title() + " to " + role.title();
    begin(caller, accountId, "Role changed", change);
    account.change(role);
    audit(caller, "Changed the role of an account", account, change);
  }

  /**
   * The person has to choose another one at the next sign-in. Hashed before any transaction begins,
   * as in {@link SignIn}.
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public void password(Caller caller, long accountId, String password) {
    caller.require(Permission.ADMINISTER);
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

  /** All of them are held until the transaction ends, so that no two close each other. */
  private void anotherAdministratorStays(long accountId) {
    boolean stays =
        em.createQuery("select a from Account a where a.role = :role order by a.id", Account.class)
            .setParameter("role", Role.ADMINISTRATOR)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .filter(one -> one.id() != accountId)
            .anyMatch(one -> !one.isClosed() && !one.isShut(clock.instant()));
    Guard.check(
        stays,
        "last-administrator",
        "",
        "Nobody else can sign in as administrator. Open an account for another one first.");
  }
}
