package org.priors.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.accounts.Accounts;
import org.priors.lawbook.LawInUse;

/**
 * Gives a first start with local stores a small demonstration state. External stores never get one.
 */
@Singleton
@Startup
public class DemoState {

  @Inject DemoLoader loader;
  @Inject LawInUse law;
  @Inject Accounts accounts;

  @Inject
  @ConfigProperty(name = "priors.demo", defaultValue = "false")
  boolean wanted;

  @Inject
  @ConfigProperty(name = "priors.home")
  Optional<String> home;

  /**
   * In no transaction of its own: the law is in use once it was looked up in one that has ended.
   */
  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void load() {
    if (wanted && home.isPresent() && !accounts.any()) {
      // Its actions ask the law, which this node has not looked up yet.
      law.agree();
      loader.load(Path.of(home.get(), "demo-accounts.json"));
    }
  }
}
