package org.priors.db.launch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.priors.db.process.ChildProcess;
import org.priors.db.process.ClassDataArchive;
import org.priors.db.process.Home;
import org.priors.db.process.Http;
import org.priors.db.process.Jvm;
import org.priors.db.process.Signal;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Waiting;

/** The application server with the application in it. */
final class PayaraMicro implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 512;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PATIENCE_WITH_HEALTH = Duration.ofMinutes(1);
  private static final Pattern STARTED = Pattern.compile("Payara Micro .* ready in ");
  private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");

  private final ChildProcess process;
  private final ClassDataArchive archive;
  private final URI address;

  private PayaraMicro(ChildProcess process, ClassDataArchive archive, URI address) {
    this.process = process;
    this.archive = archive;
    this.address = address;
  }

  /** Starts it and returns at once. */
  static PayaraMicro launch(
      Home home,
      PayaraInstance instance,
      Path war,
      Settings settings,
      Map<String, String> connections) {
    ClassDataArchive archive = new ClassDataArchive(home, instance.jar());
    List<String> command = Jvm.command(HEAP_MEGABYTES, instance.temporary());
    command.add(archive.option());
    command.addAll(instance.arguments(war, settings));
    ChildProcess process = ChildProcess.start(home, "payara", Signal.TERM, command, connections);
    return new PayaraMicro(
        process, archive, URI.create("http://localhost:" + settings.port() + "/"));
  }

  /**
   * Returns when the application says that it is ready. A failed deployment leaves the server up
   * with nothing in it, which only its log tells.
   */
  void awaitReady(List<ChildProcess> stores) {
    boolean started = Waiting.until(PATIENCE, () -> started(stores));
    String log = process.log().text();
    if (!started || NOTHING_DEPLOYED.matcher(log).find()) {
      throw new StartFailure(
          "The application could not be deployed: " + process.log().reason(),
          "See " + process.log() + ".");
    }
    URI ready = address.resolve("health/ready");
    if (!Waiting.until(
        PATIENCE_WITH_HEALTH, () -> alive(stores) && Http.status(ready) == Http.OK)) {
      throw new StartFailure(
          "The application is deployed but not ready: " + ready + " answers " + Http.status(ready),
          "See " + process.log() + ".");
    }
  }

  URI address() {
    return address;
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    if (process.stop()) {
      archive.keep();
    }
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
