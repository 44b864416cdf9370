package org.priors.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.Role;

/** Opens an account for a person or a system. */
@Stateless
public class OpenAccount {

  @Inject Accounts accounts;
  @Inject Agencies agencies;
  @Inject ChangeSets changes;

  /**
   * Answers with the account's id.
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
    String name = Guard.required(userName, "/userName", "The user name", 64);
    Guard.check(
        accounts.named(name).isEmpty(),
        "user-name-taken",
        "/userName",
        "Somebody has the user name '" + name + "' already. Choose another.");
    changes.begin(caller, "Account opened: " + name);
    return accounts
        .open(
            caller,
            name,
            displayName,
            role,
            agencyId == null ? null : agencies.get(agencyId),
            password)
        .id();
  }
}
