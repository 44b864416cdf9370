package org.priors.accounts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
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
    String name = plain(userName);
    boolean right = passwords.areRight(attempts.account(name), password);
    return attempts.note(name, right, source);
  }

  private static String plain(String userName) {
    String name = userName == null ? "" : userName.strip().replaceAll("\\p{Cntrl}", "?");
    return name.isEmpty() ? "(none)" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
