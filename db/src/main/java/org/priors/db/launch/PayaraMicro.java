package org.priors.db.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.priors.db.process.ChildProcess;
import org.priors.db.process.Http;
import org.priors.db.process.Signal;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Waiting;

/** The application server with the application in it. */
final class PayaraMicro implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PATIENCE_WITH_HEALTH = Duration.ofMinutes(1);
  private static final Pattern STARTED = Pattern.compile("Payara Micro .* ready in ");
  private static final Pattern LISTENS_SOON = Pattern.compile(PayaraMain.WAITS);
  private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");

  private final PayaraRuntime runtime;
  private final Settings settings;
  private final ChildProcess process;

  private PayaraMicro(PayaraRuntime runtime, Settings settings, ChildProcess process) {
    this.runtime = runtime;
    this.settings = settings;
    this.process = process;
  }

  /** Starts it and returns at once. */
  static PayaraMicro launch(
      PayaraRuntime runtime, Settings settings, Path war, Map<String, String> connections) {
    PayaraInstance instance = instance(runtime, settings);
    List<String> command = instance.commandWhenReady(settings, runtime.archive().use(), war);
    return new PayaraMicro(
        runtime,
        settings,
        ChildProcess.start(runtime.home(), "payara", Signal.TERM, command, connections));
  }

  private static PayaraInstance instance(PayaraRuntime runtime, Settings settings) {
    return PayaraInstance.fresh(runtime, "server", settings.listenOn());
  }

  /** Starts it again on the same port; returns when the application is ready. */
  void restart(List<ChildProcess> stores) {
    try (ClosedSign sign = ClosedSign.on(settings.listenOn(), settings.port())) {
      instance(runtime, settings);
      process.startAgain();
      Waiting.until(
          PATIENCE, () -> LISTENS_SOON.matcher(process.log().text()).find() || !alive(stores));
    }
    awaitReady(stores);
  }

  /**
   * Returns when the application says that it is ready. A failed deployment leaves the server up
   * with nothing in it, which only its log tells.
   */
  void awaitReady(List<ChildProcess> stores) {
    if (!Waiting.until(PATIENCE, () -> started(stores))) {
      throw new StartFailure(
          "The application has not started within "
              + PATIENCE.toMinutes()
              + " minutes: this machine has too much else to do, or is too small.",
          "See " + process.log() + ".");
    }
    if (NOTHING_DEPLOYED.matcher(process.log().text()).find()) {
      throw new StartFailure(
          "The application could not be deployed: " + process.log().reason(),
          "See " + process.log() + ".");
    }
    URI ready = address().resolve("health/ready");
    if (!Waiting.until(
        PATIENCE_WITH_HEALTH, () -> alive(stores) && Http.status(ready) == Http.OK)) {
      throw new StartFailure(
          "The application is deployed but not ready: " + ready + " answers " + Http.status(ready),
          "See " + process.log() + ".");
    }
  }

  URI address() {
    return URI.create("http://localhost:" + settings.port() + "/");
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.stop();
  }

  private boolean started(List<ChildProcess> stores) {
    return alive(stores) && STARTED.matcher(process.log().text()).find();
  }

  private boolean alive(List<ChildProcess> stores) {
    stores.forEach(ChildProcess::requireAlive);
    process.requireAlive();
    return true;
  }
}
