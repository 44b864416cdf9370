package org.priors.web.incontainer;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.priors.web.testing.RunningPriors;

/**
 * Starts the stores and tells Arquillian's server of them before it starts: it then runs beside the
 * first server on the same stores, as a second node does.
 */
public final class StoresForArquillian implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    if (System.getProperty("priors.testing.home") == null) {
      return; // Inside the server, where the test runs and the stores are known.
    }
    RunningPriors.Running priors = RunningPriors.running(context);
    System.setProperty(
        "payara.cmdOptions",
        String.join(
            " ",
            "-Dpriors.db.url=" + priors.databaseUrl(),
            "-Dpriors.db.user=" + priors.databaseUser(),
            "-Dpriors.db.password=" + priors.databasePassword(),
            "-Dpriors.search.url=" + priors.search()));
  }
}
