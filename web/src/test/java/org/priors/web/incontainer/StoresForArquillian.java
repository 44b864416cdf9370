package org.priors.web.incontainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.priors.web.testing.RunningPriors;

/**
 * Starts the stores and tells Arquillian's server of them before it starts: it then runs beside the
 * first server on the same stores, as a second node does.
 */
public final class StoresForArquillian implements BeforeAllCallback {

  private static final String OPTIONS = "payara.cmdOptions";

  @Override
  public void beforeAll(ExtensionContext context) {
    if (System.getProperty("priors.testing.home") == null) {
      return; // Inside the server, where the test runs and the stores are known.
    }
    RunningPriors.Running priors = RunningPriors.running(context);
    if (System.getProperty(OPTIONS) != null) {
      return; // Another class has told it already.
    }
    System.setProperty(
        OPTIONS,
        String.join(
            " ",
            // As the product's own server on an office's machine: it starts in half the time.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dpriors.db.url=" + priors.databaseUrl(),
            "-Dpriors.db.user=" + priors.databaseUser(),
            "-Dpriors.db.password=" + priors.databasePassword(),
            "-Dpriors.search.url=" + priors.search().address(),
            "-Dpriors.search.user=" + priors.search().user(),
            "-Dpriors.search.password=" + priors.search().password(),
            "-Dpriors.mail.host=127.0.0.1",
            "-Dpriors.mail.from=priors@court.example",
            "-Dpriors.mail.port=" + freePort()));
  }

  /** Where no mail server answers until a test starts one there. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
