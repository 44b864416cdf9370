package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.priors.accounts.SignIn.Answer;
import org.priors.accounts.SignIn.Outcome;
import org.priors.audit.AuditLog;
import org.priors.audit.RefusalFlow;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Takes note of tries to sign in, alike for names that somebody has and names that nobody has. */
@Stateless
public class SignInAttempts {

  private static final String ACTION = "Tried to sign in";
  private static final String OWN = "Tried to change the own password";

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject AuditLog audit;
  @Inject RefusalFlow flow;
  @Inject SignInLocks locks;
  @Inject Database database;
  @Inject Clock clock;

  /**
   * What a running session goes by.
   *
   * @param isOpen whether it may go on
   * @param isNewPasswordDue before anything else
   */
  public record Standing(boolean isOpen, boolean isNewPasswordDue) {}

  /** The account with this user name; null for none. */
  public Account account(String userName) {
    return named(userName).getResultStream().findFirst().orElse(null);
  }

  /** The standing of a session: its account is open, of that generation, and has the grant. */
  public Standing standing(long accountId, SessionBasis basis) {
    return em.createQuery(
            """
            select a from Account a where a.id = :id and a.closedAt is null and a.generation = :generation
            and exists (select g from AccountGrant g where g.account = a and g.id = :grant and g.takenAt is null)
            """,
            Account.class)
        .setParameter("id", accountId)
        .setParameter("generation", basis.generation())
        .setParameter("grant", basis.grantId())
        .getResultStream()
        .findFirst()
        .map(account -> new Standing(true, account.isNewPasswordDue()))
        .orElseGet(() -> new Standing(false, false));
  }

  /**
   * The answer to a try while sign-in with the name is locked, before anything is hashed; empty
   * where it is not. While the network is locked every try is hashed and answered alike, or the
   * answer would tell which names have signed in from there.
   */
  public Optional<Answer> locked(String userName, String source) {
    return locks.networkLockedUntil(SourceNetwork.of(source)).isPresent()
        ? Optional.empty()
        : refused(userName, source, ACTION);
  }

  private Optional<Answer> refused(String userName, String source, String action) {
    String network = SourceNetwork.of(source);
    return locks
        .lockedUntil(userName.toLowerCase(Locale.ROOT), network)
        .map(
            until -> {
              flow.admit(source)
                  .ifPresent(
                      more -> audit.refused(nobody(userName, source), action, "locked" + more));
              return networkLocked(network).orElseGet(() -> lockedUntil(until));
            });
  }

  private static Answer lockedUntil(Instant until) {
    return new Answer(Outcome.LOCKED, null, null, 0, until);
  }

  /** What every try that fails is told while its network is locked. */
  private Optional<Answer> networkLocked(String network) {
    return locks
        .networkLockedUntil(network)
        .map(until -> new Answer(Outcome.NETWORK_LOCKED, null, null, 0, until));
  }

  /** Notes a try and says what comes of it. */
  public Answer note(String userName, boolean right, String source) {
    String name = userName.toLowerCase(Locale.ROOT);
    locks.oneByOne(name);
    Optional<Answer> locked = refused(name, source, ACTION);
    if (locked.isPresent()) {
      return locked.get();
    }
    Account account = held(name);
    if (!right || account == null) {
      return failed(
          account == null ? nobody(name, source) : account.caller(source), name, source, ACTION);
    }
    if (account.isClosed() || account.isShut(clock.instant())) {
      audit.refused(
          account.caller(source), ACTION, account.isClosed() ? "closed" : "unused and shut");
      return Answer.of(Outcome.CLOSED);
    }
    return signedIn(account, name, source);
  }

  /**
   * Notes the present password that a person who is signed in gave, counted like a try to sign in.
   * Empty where it is right and sign-in is not locked, be it by a try of the same moment.
   */
  @UseCase(Permission.SIGNED_IN)
  public Optional<Answer> noteOwn(Caller caller, boolean right) {
    locks.oneByOne(caller.userName());
    return lockedOwn(caller)
        .or(
            () ->
                right
                    ? Optional.empty()
                    : Optional.of(failed(caller, caller.userName(), caller.source(), OWN)));
  }

  /** The same before anything is hashed. */
  @UseCase(Permission.SIGNED_IN)
  public Optional<Answer> lockedOwn(Caller caller) {
    return refused(caller.userName(), caller.source(), OWN);
  }

  private Answer signedIn(Account account, String name, String source) {
    locks.keep(name, SourceNetwork.of(source), true);
    account.signedIn(clock.instant());
    Caller caller = account.caller(source);
    audit.allowed(caller, "Signed in", "account", account.id(), null);
    SessionBasis basis = new SessionBasis(account.generation(), account.lastGrant().id());
    return new Answer(Outcome.SIGNED_IN, caller, basis, SignInLocks.TRIES, null);
  }

  private Answer failed(Caller who, String name, String source, String action) {
    String network = SourceNetwork.of(source);
    Optional<Answer> networkLocked = networkLocked(network);
    int left = locks.keep(name, network, false);
    String why = who.accountId() == null ? "unknown user" : "wrong password";
    audit.refused(who, action, left == 0 ? why + "; sign-in locked" : why);
    return networkLocked.orElseGet(
        () ->
            left == 0
                ? lockedUntil(clock.instant().plus(SignInLocks.WINDOW))
                : new Answer(Outcome.WRONG, null, null, left, null));
  }

  private static Caller nobody(String userName, String source) {
    return Caller.nobody(userName).from(source);
  }

  /**
   * The account with this user name, held, and its grants: of a name that nobody has just as much
   * is asked.
   */
  private Account held(String name) {
    database.run(
        handle ->
            handle
                .createQuery("select id from account where user_name = :name for update")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne());
    return em.createQuery(
            """
            select distinct a from Account a join fetch a.grants g
            left join fetch g.office o left join fetch o.agency left join fetch o.court
            where a.userName = :name order by g.id
            """,
            Account.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private TypedQuery<Account> named(String userName) {
    return em.createQuery("select a from Account a where a.userName = lower(:name)", Account.class)
        .setParameter("name", userName);
  }
}
