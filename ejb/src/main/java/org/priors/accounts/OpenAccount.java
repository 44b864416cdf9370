package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.audit.ChangeSets;
import org.priors.problems.Collector;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;

/** Opens an account for a person or a system. */
@Stateless
public class OpenAccount {

  @Inject Accounts accounts;
  @Inject Agencies agencies;
  @Inject Passwords passwords;
  @Inject ChangeSets changes;

  /**
   * Answers with the account's id. The person has to choose another password at the first sign-in.
   *
   * @param agencyId the agency the account belongs to, null for none
   */
  public long open(
      Caller caller,
      String userName,
      String displayName,
      Role role,
      Long agencyId,
      String password) {
    caller.require(Permission.ADMINISTER);
    Collector wrong = new Collector();
    wrong.at("", () -> Guard.required(displayName, "/displayName", "The name", 100));
    String name = wrong.at("", () -> free(caller, userName));
    wrong.at("", () -> Guard.present(role, "/role", "The role"));
    wrong.at("", () -> strong(password, name, displayName));
    wrong.refuseIfAny();
    changes.begin(caller, "Account opened: " + name);
    Account account =
        accounts.open(
            caller,
            name,
            displayName,
            role,
            agencyId == null ? null : agencies.get(agencyId),
            password);
    account.passwordIsKnown();
    return account.id();
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
