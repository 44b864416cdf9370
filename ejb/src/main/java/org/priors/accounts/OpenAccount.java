package org.priors.accounts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.priors.problems.Collector;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.security.UseCase;

/**
 * Opens an account for a person or a system. The password is hashed before any transaction begins,
 * as in {@link SignIn}.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class OpenAccount {

  @Inject Accounts accounts;
  @Inject Passwords passwords;

  /**
   * Answers with the account's id. The person has to choose another password at the first sign-in.
   *
   * @param officeId where the role is worked in, null for a role that belongs to no office
   */
  @UseCase(Permission.ADMINISTER)
  public long open(
      Caller caller,
      String userName,
      String displayName,
      Role role,
      Long officeId,
      String password) {
    Collector wrong = new Collector();
    wrong.at("", () -> Guard.required(displayName, "/displayName", "The name", 100));
    String name = wrong.at("", () -> free(caller, userName));
    wrong.at("", () -> Guard.present(role, "/role", "The role"));
    wrong.at("", () -> strong(password, name, displayName));
    wrong.refuseIfAny();
    String hash = passwords.hashOf(password, name, displayName);
    return accounts.openForSomebody(caller, name, displayName, role, officeId, hash);
  }

  private String free(Caller caller, String userName) {
    String name = Guard.required(userName, "/userName", "The user name", 64);
    Guard.check(
        accounts.named(caller, name).isEmpty(),
        "user-name-taken",
        "/userName",
        "Somebody has the user name '" + name + "' already. Choose another.");
    return name;
  }

  private String strong(String password, String userName, String displayName) {
    passwords.mustBeStrong(password, userName, displayName);
    return password;
  }
}
