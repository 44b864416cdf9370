package org.priors.accounts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.priors.security.Caller;

/**
 * Signs people in. The password is hashed before any transaction begins, so that many tries at once
 * hold no connection while they take their time.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class SignIn {

  private static final int LONGEST_NAME = 64;

  @Inject Passwords passwords;
  @Inject SignInAttempts attempts;

  /** What came of a try. */
  public enum Outcome {
    SIGNED_IN,
    /** The name or the password is not right. */
    WRONG,
    /** The name cannot be signed in with from there for a while, whatever the password is. */
    LOCKED,
    /**
     * The network is locked for names that have not signed in from it, or the password is wrong.
     */
    NETWORK_LOCKED,
    /** The password is right, and the account is closed, or shut for nobody had used it. */
    CLOSED,
    /** Too many sign in at this moment; nothing was looked at. */
    BUSY
  }

  /**
   * What came of a try.
   *
   * @param caller null unless it succeeded
   * @param basis of the session that may begin; null for none
   * @param triesLeft before sign-in is locked
   * @param lockedUntil null unless it is locked
   */
  public record Answer(
      Outcome outcome, Caller caller, SessionBasis basis, int triesLeft, Instant lockedUntil) {

    static Answer of(Outcome outcome) {
      return new Answer(outcome, null, null, 0, null);
    }

    public boolean isSignedIn() {
      return outcome == Outcome.SIGNED_IN;
    }
  }

  /** Tries to sign in. The answer to an unknown user is that to a wrong password. */
  public Answer signIn(String userName, String password, String source) {
    String name = plain(userName);
    Optional<Answer> locked = attempts.locked(name, source);
    if (locked.isPresent()) {
      return locked.get();
    }
    return passwords
        .areRight(attempts.account(name), password)
        .map(right -> attempts.note(name, right, source))
        .orElseGet(() -> Answer.of(Outcome.BUSY));
  }

  private static String plain(String userName) {
    String name = userName == null ? "" : userName.strip().replaceAll("\\p{Cntrl}", "?");
    return name.isEmpty() ? "(none)" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
