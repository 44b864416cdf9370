package org.priors.web.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.priors.db.search.SearchAccess;
import org.priors.security.Role;
import org.priors.web.testing.Rest;

/**
 * Runs the product the way whoever operates it does: by its launcher, which starts again what ends,
 * and by starting that again on the same home when it has given up.
 */
final class Operator implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int STARTS = 3;

  private final Path home;
  private final URI address;
  private Process launcher;

  Operator(Path home) throws IOException {
    this.home = home;
    try (ServerSocket free = new ServerSocket(0)) {
      address = URI.create("http://localhost:" + free.getLocalPort() + "/");
    }
  }

  /** Starts everything; says how many attempts that took. */
  int start() throws IOException, InterruptedException {
    for (int attempt = 1; attempt <= STARTS; attempt++) {
      launch();
      if (isReadyInTime()) {
        return attempt;
      }
      awaitEnd();
    }
    throw new IllegalStateException(
        "The system did not start in " + STARTS + " attempts; see " + log() + ".");
  }

  private void launch() throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-classpath",
                System.getProperty("java.class.path"),
                "org.priors.db.launch.Launcher",
                home.toString(),
                System.getProperty("priors.war"),
                System.getProperty("priors.payara"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    command.environment().put("PRIORS_HOME", home.toString());
    command.environment().put("PRIORS_PORT", Integer.toString(address.getPort()));
    launcher = command.start();
  }

  /** What the launcher said, at every start. */
  Path log() {
    return home.resolveSibling("launcher.log");
  }

  private boolean isReadyInTime() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (launcher.isAlive() && System.nanoTime() < end) {
      if (isReady()) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return false;
  }

  private boolean isReady() {
    try {
      return new Rest(address, null).get("/health/ready").status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  /** Kills one process, which gets no chance to end in order; says which number it had. */
  long kill(Victim victim) throws IOException {
    long pid = pid(victim);
    ProcessHandle.of(pid)
        .orElseThrow(() -> new IllegalStateException(victim + " is not running"))
        .destroyForcibly();
    return pid;
  }

  /**
   * Waits until the launcher has started a killed process again, or starts the launcher once it has
   * given up.
   *
   * @return how often the launcher had to be started, which is 0 as long as it does its work
   */
  int awaitRestart(Victim victim, long killed) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (launcher.isAlive() && System.nanoTime() < end) {
      if (isAnother(victim, killed) && isReady()) {
        return 0;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    awaitEnd();
    return start();
  }

  private boolean isAnother(Victim victim, long killed) {
    try {
      return pid(victim) != killed;
    } catch (IOException | RuntimeException betweenTheTwo) {
      return false;
    }
  }

  private long pid(Victim victim) throws IOException {
    String kept = Files.readString(home.resolve("run").resolve(victim.process()));
    return Long.parseLong(kept.substring(0, kept.indexOf(' ')));
  }

  /** Waits for the launcher, which ends everything when it gives up. */
  void awaitEnd() throws InterruptedException {
    if (!launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      launcher.destroyForcibly().waitFor();
      throw new IllegalStateException("The launcher did not notice that a process had ended.");
    }
  }

  /** The API as this role calls it. */
  Rest as(Role role) throws IOException {
    for (JsonNode account :
        new ObjectMapper().readTree(home.resolve("demo-accounts.json").toFile())) {
      if (account.get("role").textValue().equalsIgnoreCase(role.name())) {
        return new Rest(address, account.get("token").textValue());
      }
    }
    throw new IllegalStateException("There is no demonstration account for " + role);
  }

  /** A connection of the run's own to the database that the application uses. */
  Connection database() throws IOException, SQLException {
    Map<String, String> settings = settings();
    return DriverManager.getConnection(
        settings.get("PRIORS_DB_URL"),
        settings.get("PRIORS_DB_USER"),
        settings.get("PRIORS_DB_PASSWORD"));
  }

  /** The search server that the application uses. */
  SearchAccess search() throws IOException {
    Map<String, String> settings = settings();
    return new SearchAccess(
        URI.create(settings.get("PRIORS_SEARCH_URL") + "/"),
        settings.get("PRIORS_SEARCH_USER"),
        settings.get("PRIORS_SEARCH_PASSWORD"));
  }

  /** Ports and passwords change with each start: the application's environment knows them. */
  private Map<String, String> settings() throws IOException {
    Path environment = Path.of("/proc", Long.toString(pid(Victim.APPLICATION)), "environ");
    return Arrays.stream(Files.readString(environment).split("\0"))
        .filter(setting -> setting.startsWith("PRIORS_"))
        .map(setting -> setting.split("=", 2))
        .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
  }

  @Override
  public void close() throws InterruptedException {
    if (launcher != null && launcher.isAlive()) {
      launcher.destroy();
      awaitEnd();
    }
  }
}
