package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Purpose;
import org.priors.sql.Database;

/**
 * Counts tries to sign in: 5 failures in 15 minutes lock the account (CJIS Security Policy 5.9.5,
 * AC-7).
 */
@Stateless
public class SignInAttempts {

  static final int TRIES = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject AuditLog audit;
  @Inject Database database;
  @Inject Clock clock;

  /** The account with this user name; null for none. */
  public Account account(String userName) {
    return named(userName).getResultStream().findFirst().orElse(null);
  }

  /** Whether the account that a session began with is still there and not locked. */
  public boolean isOpen(long accountId) {
    Account account = em.find(Account.class, accountId);
    return account != null && !account.isLocked();
  }

  /** Notes a try and says what comes of it. */
  public SignIn.Answer note(String userName, boolean right, String source) {
    Account account =
        named(userName)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElse(null);
    Instant now = clock.instant();
    if (account == null) {
      return unknown(userName, source);
    }
    Caller caller = account.caller(source);
    if (account.isLocked() || account.isShut(now)) {
      return refused(caller, account.isLocked() ? "locked" : "unused and shut", 0);
    }
    write(userName, right);
    if (!right) {
      return failed(account, caller, now);
    }
    account.signedIn(now);
    audit.allowed(caller, "Signed in", "account", account.id(), null);
    return new SignIn.Answer(caller, TRIES);
  }

  private TypedQuery<Account> named(String userName) {
    return em.createQuery("select a from Account a where a.userName = lower(:name)", Account.class)
        .setParameter("name", userName);
  }

  /**
   * Nobody has the name: the answers run down as those of an account do, and stay down as those of
   * a locked one.
   */
  private SignIn.Answer unknown(String userName, String source) {
    write(userName, false);
    Caller nobody =
        new Caller(null, userName, null, null, null, null, Purpose.ADMINISTRATION, source);
    return refused(nobody, "unknown user", left(failuresSince(userName, Instant.EPOCH)));
  }

  private SignIn.Answer failed(Account account, Caller caller, Instant now) {
    int left = left(failuresSince(account.userName(), now.minus(WINDOW)));
    if (left == 0) {
      account.lock(now);
    }
    return refused(caller, left == 0 ? "wrong password; locked" : "wrong password", left);
  }

  private SignIn.Answer refused(Caller who, String why, int triesLeft) {
    audit.refused(who, "Tried to sign in", why);
    return new SignIn.Answer(null, triesLeft);
  }

  private static int left(int failures) {
    return Math.max(0, TRIES - failures);
  }

  private void write(String userName, boolean succeeded) {
    database.run(
        handle ->
            handle.execute(
                "insert into sign_in_attempt (user_name, at, succeeded) values (lower(?), ?, ?)",
                userName,
                clock.instant().atOffset(ZoneOffset.UTC),
                succeeded));
  }

  /** Failures in the window, since the last success. */
  private int failuresSince(String userName, Instant start) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from sign_in_attempt f
                    where f.user_name = lower(:name) and not f.succeeded and f.at > :start
                      and f.id > coalesce((select max(s.id) from sign_in_attempt s
                                           where s.user_name = lower(:name) and s.succeeded), 0)
                    """)
                .bind("name", userName)
                .bind("start", start.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one());
  }
}
