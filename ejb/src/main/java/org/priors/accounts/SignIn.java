package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Purpose;
import org.priors.sql.Database;

/**
 * Signs people in: 5 failures in 15 minutes lock the account (CJIS Security Policy 5.9.5, AC-7).
 */
@Stateless
public class SignIn {

  static final int TRIES = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject Passwords passwords;
  @Inject AuditLog audit;
  @Inject Database database;
  @Inject Clock clock;

  /**
   * What came of a try.
   *
   * @param caller null unless it succeeded
   * @param triesLeft before the account locks; 0 where it is locked or shut
   */
  public record Answer(Caller caller, int triesLeft) {

    public boolean isSignedIn() {
      return caller != null;
    }
  }

  /** Tries to sign in. The answer to an unknown user is that to a wrong password. */
  public Answer signIn(String userName, String password, String source) {
    Account account = account(userName);
    Instant now = clock.instant();
    boolean right = passwords.areRight(account, password);
    if (account == null) {
      return refused(unknown(userName, source), "unknown user", TRIES - 1);
    }
    if (account.isLocked() || account.isShut(now)) {
      return refused(account.caller(source), account.isLocked() ? "locked" : "unused and shut", 0);
    }
    noteAttempt(account, right);
    if (!right) {
      return failed(account, source, now);
    }
    account.signedIn(now);
    Caller caller = account.caller(source);
    audit.allowed(caller, "Signed in", "account", account.id(), null);
    return new Answer(caller, TRIES);
  }

  private Account account(String userName) {
    return em.createQuery("select a from Account a where a.userName = lower(:name)", Account.class)
        .setParameter("name", userName == null ? "" : userName.strip())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private Answer failed(Account account, String source, Instant now) {
    int left = Math.max(0, TRIES - failuresSince(account, now.minus(WINDOW)));
    if (left == 0) {
      account.lock(now);
    }
    return refused(
        account.caller(source), left == 0 ? "wrong password; locked" : "wrong password", left);
  }

  private Answer refused(Caller who, String why, int triesLeft) {
    audit.denied(who, "Tried to sign in", why);
    return new Answer(null, triesLeft);
  }

  private static Caller unknown(String userName, String source) {
    String name = userName == null || userName.isBlank() ? "(none)" : userName.strip();
    return new Caller(
        null,
        name.substring(0, Math.min(64, name.length())),
        null,
        null,
        null,
        null,
        Purpose.ADMINISTRATION,
        source);
  }

  private void noteAttempt(Account account, boolean succeeded) {
    database.run(
        handle ->
            handle.execute(
                "insert into sign_in_attempt (account_id, at, succeeded) values (?, ?, ?)",
                account.id(),
                clock.instant().atOffset(ZoneOffset.UTC),
                succeeded));
  }

  /** Failures in the window, since the last success in it. */
  private int failuresSince(Account account, Instant start) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from sign_in_attempt f where f.account_id = :id and not f.succeeded and f.at > :start
                       and f.id > coalesce((select max(s.id) from sign_in_attempt s where s.account_id = :id and s.succeeded), 0)
                    """)
                .bind("id", account.id())
                .bind("start", start.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one());
  }
}
