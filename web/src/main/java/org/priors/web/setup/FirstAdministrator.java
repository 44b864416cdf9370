package org.priors.web.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.accounts.Accounts;
import org.priors.accounts.Passwords;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.security.Role;

/**
 * Opens the account {@code admin} with the password in PRIORS_ADMIN_PASSWORD while nobody has an
 * account yet, so that an office can sign in to a new installation. Once there is an account the
 * setting does nothing.
 */
@Singleton
@Startup
public class FirstAdministrator {

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject ChangeSets changes;

  @Inject
  @ConfigProperty(name = "priors.admin.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "priors.demo", defaultValue = "false")
  boolean demonstration;

  @PostConstruct
  void open() {
    if (!demonstration && password.isPresent() && !accounts.any()) {
      Caller setup = Caller.system("setup");
      changes.begin(setup, "First administrator");
      String hash = passwords.hashOf(password.get(), "admin", "Administrator");
      accounts.open(setup, "admin", "Administrator", Role.ADMINISTRATOR, null, hash);
    }
  }
}
