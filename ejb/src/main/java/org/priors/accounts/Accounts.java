package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** An administrator's work on accounts. */
@Stateless
public class Accounts {

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Agencies agencies;
  @Inject SignInLocks locks;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Opens an account within a change set that the caller has begun.
   *
   * @param hash of its password
   */
  @UseCase(Permission.ADMINISTER)
  public Account open(
      Caller caller, String userName, String displayName, Role role, Office office, String hash) {
    Account account = new Account(userName, displayName, role, office, hash, clock.instant());
    em.persist(account);
    em.flush();
    audit.allowed(
        caller,
        "Opened an account",
        "account",
        account.id(),
        account.userName() + ": " + account.lastGrant().inWords());
    return account;
  }

  /** Opens one whose password somebody else knows, in a change set of its own; its id. */
  @UseCase(Permission.ADMINISTER)
  public long openForSomebody(
      Caller caller, String userName, String displayName, Role role, Long officeId, String hash) {
    changes.begin(caller, "Account opened: " + userName);
    Account account = open(caller, userName, displayName, role, office(officeId), hash);
    account.passwordIsKnown();
    return account.id();
  }

  /** Null for none. */
  private Office office(Long officeId) {
    return officeId == null ? null : agencies.requiredOffice(officeId, "/office");
  }

  /** Whether anybody has an account. */
  public boolean any() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
  }

  /** What accounts are listed by. */
  public enum Order {
    NAME("lower(a.displayName)"),
    USER_NAME("a.userName"),
    USED("a.lastSignedIn");

    private final String field;

    Order(String field) {
      this.field = field;
    }
  }

  private static final String CALLED =
      " from Account a where locate(lower(:text), lower(concat(a.displayName, concat(' ', a.userName)))) > 0";

  /**
   * Some of the accounts that are called so, after so many others.
   *
   * @param text part of the name or the user name, empty for all
   */
  @UseCase(Permission.ADMINISTER)
  public List<Account> some(
      Caller caller, String text, Order by, boolean descending, int skip, int most) {
    List<Long> ids =
        em.createQuery(
                "select a.id"
                    + CALLED
                    + " order by "
                    + by.field
                    + (descending ? " desc" : "")
                    + ", a.id",
                Long.class)
            .setParameter("text", text)
            .setFirstResult(skip)
            .setMaxResults(most)
            .getResultList();
    return ids.isEmpty() ? List.of() : withGrants(ids);
  }

  /** In the order of the ids. */
  private List<Account> withGrants(List<Long> ids) {
    return em.createQuery(
            """
            select distinct a from Account a join fetch a.grants g
            left join fetch g.office o left join fetch o.agency left join fetch o.court
            where a.id in :ids order by g.id
            """,
            Account.class)
        .setParameter("ids", ids)
        .getResultStream()
        .sorted(Comparator.comparing(account -> ids.indexOf(account.id())))
        .toList();
  }

  @UseCase(Permission.ADMINISTER)
  public long count(Caller caller, String text) {
    return em.createQuery("select count(a)" + CALLED, Long.class)
        .setParameter("text", text)
        .getSingleResult();
  }

  @UseCase(Permission.ADMINISTER)
  public Account get(Caller caller, long accountId) {
    Account account = em.find(Account.class, accountId);
    if (account == null) {
      throw new NotFound("account", accountId);
    }
    return account;
  }

  /** The account with this user name, in whatever letters it is written. */
  @UseCase(Permission.ADMINISTER)
  public Optional<Account> named(Caller caller, String userName) {
    return em.createQuery("select a from Account a where a.userName = lower(:name)", Account.class)
        .setParameter("name", userName)
        .getResultStream()
        .findFirst();
  }

  /** The names whose sign-in is locked from somewhere at this moment. */
  @UseCase(Permission.ADMINISTER)
  public Set<String> locked(Caller caller) {
    return Set.copyOf(locks.names());
  }

  /** The locks on the sign-in of an account that hold at this moment. */
  @UseCase(Permission.ADMINISTER)
  public List<SignInLocks.Lock> locks(Caller caller, Account account) {
    return locks.of(account.userName());
  }

  /** Keeps the hash of the password that an administrator has given, and ends what locks it out. */
  @UseCase(Permission.ADMINISTER)
  public void givePassword(Caller caller, long accountId, String hash) {
    Account account = get(caller, accountId);
    changes.begin(caller, "New password given: " + account.userName());
    account.password(hash, true);
    locks.lift(account.userName());
    audit.allowed(caller, "Gave a new password", "account", account.id(), account.userName());
  }

  /** The networks whose sign-in is locked at this moment, but for names that are known there. */
  @UseCase(Permission.ADMINISTER)
  public List<SignInLocks.Lock> lockedNetworks(Caller caller) {
    return locks.networks();
  }

  /**
   * Keeps the hash of the password that a person has chosen; answers with the new generation. The
   * account is held: a session that somebody ends at this moment is not to go on by it.
   *
   * @param generation of the account that the session began under
   */
  @UseCase(Permission.SIGNED_IN)
  public int ownPassword(Caller caller, int generation, String hash) {
    Account account = em.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
    Guard.check(
        account.generation() == generation,
        "session-ended",
        "",
        "Your session was ended meanwhile, and your password is as it was. Sign in again.");
    changes.begin(caller, "Own password changed");
    account.password(hash, false);
    audit.allowed(caller, "Changed the own password", "account", account.id(), account.userName());
    return account.generation();
  }
}
