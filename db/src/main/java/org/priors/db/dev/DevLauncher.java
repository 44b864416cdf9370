package org.priors.db.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.priors.db.launch.Connections;
import org.priors.db.launch.Launcher;
import org.priors.db.launch.Settings;
import org.priors.db.process.Http;
import org.priors.db.process.Waiting;

/**
 * Starts everything as {@link Launcher} does, with an application that follows its sources: {@code
 * DevLauncher <project folder> <payara jar>}.
 */
public final class DevLauncher {
  /** What tests are told that are to try this system and start none. */
  private static final String CONNECTIONS = "web/target/dev.connections";

  private static final long MILLISECONDS_BETWEEN_LOOKS = 300;

  /** For the server to notice, and for the application to be there again. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final DevApplication application;
  private final URI ready;

  /** Whether classes were copied since the application was last deployed. */
  private boolean isBehind;

  private DevLauncher(DevApplication application, int port) {
    this.application = application;
    this.ready = URI.create("http://localhost:" + port + "/health/ready");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[0]);
    DevApplication application = DevApplication.of(project);
    int port = Settings.from(System.getenv(), project).port();
    Thread following = new Thread(new DevLauncher(application, port)::follow, "follow-sources");
    following.setDaemon(true);
    following.start();
    Path connections = project.resolve(CONNECTIONS);
    Launcher.launch(
        new String[] {arguments[0], application.folder().toString(), arguments[1]},
        (system, settings) -> Connections.of(system, settings.home()).write(connections));
  }

  private void follow() {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        look();
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  /** A compiler may be at work for a while: what it writes is deployed when it writes no more. */
  private void look() {
    try {
      List<Path> copied = application.copyWhatChanged();
      if (copied.stream().anyMatch(DevApplication::needsDeployment)) {
        isBehind = true;
      } else if (isBehind) {
        isBehind = false;
        deploy();
      }
    } catch (IOException | RuntimeException beingWritten) {
      System.err.println("Not followed: " + beingWritten);
    }
  }

  /** What changes meanwhile is deployed after that: the server forgets what it is told too soon. */
  private void deploy() throws IOException {
    System.out.println("Classes changed: the application is deployed anew.");
    long begin = System.nanoTime();
    application.deployAnew();
    boolean isBack =
        Waiting.until(PATIENCE, () -> Http.status(ready) != Http.OK)
            && Waiting.until(PATIENCE, () -> Http.status(ready) == Http.OK);
    System.out.println(
        isBack
            ? "It is there again, after "
                + Duration.ofNanos(System.nanoTime() - begin).toSeconds()
                + " s."
            : "It is not there again; see the log of Payara.");
  }
}
