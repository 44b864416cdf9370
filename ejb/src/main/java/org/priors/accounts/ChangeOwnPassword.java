package org.priors.accounts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import org.priors.problems.Guard;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * A person chooses another password. The present one is asked: who finds a screen open does not
 * become its owner. Hashed before any transaction begins, as in {@link SignIn}.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class ChangeOwnPassword {

  @Inject Passwords passwords;
  @Inject SignInAttempts attempts;
  @Inject Accounts accounts;

  /**
   * The generation of the account with which the session that asked goes on; all others end.
   *
   * @param generation that this session began under
   */
  @UseCase(Permission.SIGNED_IN)
  public int change(Caller caller, int generation, String present, String chosen, String again) {
    Account account = attempts.account(caller.userName());
    mustBeRight(caller, account, present);
    Guard.check(
        chosen != null && chosen.equals(again),
        "different",
        "/again",
        "The new password is not the same twice.");
    Guard.check(
        !chosen.equals(present), "same-password", "/password", "This is the present password.");
    String hash = passwords.hashOf(chosen, account.userName(), account.displayName());
    return accounts.ownPassword(caller, generation, hash);
  }

  /** Counted like a try to sign in: a session is no way to guess on, not even many at once. */
  private void mustBeRight(Caller caller, Account account, String present) {
    Optional<SignIn.Answer> wrong =
        attempts
            .lockedOwn(caller)
            .or(
                () ->
                    attempts.noteOwn(
                        caller,
                        passwords.areRight(account, present).orElseThrow(HashingTurns::busy)));
    if (wrong.isPresent() && wrong.get().lockedUntil() != null) {
      throw new Refused(
          "locked",
          "/present",
          "Too many wrong passwords. Try again in "
              + SignInLocks.WINDOW.toMinutes()
              + " minutes; until then nothing else ends.");
    }
    Guard.check(wrong.isEmpty(), "wrong-password", "/present", "This is not the present password.");
  }
}
