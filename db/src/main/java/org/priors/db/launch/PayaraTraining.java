package org.priors.db.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.priors.db.process.ChildProcess;
import org.priors.db.process.ClassDataArchive;
import org.priors.db.process.Ports;
import org.priors.db.process.Signal;
import org.priors.db.process.Size;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Trouble;

/**
 * An application server that starts with an empty application, ends, and writes down the classes it
 * used. It runs once, after a first start, behind everything else, and may be killed at any moment.
 */
final class PayaraTraining implements AutoCloseable {
  private final ChildProcess process;

  private PayaraTraining(ChildProcess process) {
    this.process = process;
  }

  static PayaraTraining begin(PayaraRuntime runtime) {
    ClassDataArchive archive = runtime.archive();
    PayaraInstance instance = PayaraInstance.fresh(runtime, "training", "127.0.0.1");
    List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
    command.addAll(
        instance.command(Size.OFFICE, archive.write(), emptyApplication(instance), Ports.free()));
    command.add("--warmup");
    ChildProcess process =
        ChildProcess.start(runtime.home(), "training", Signal.KILL, command, Map.of());
    process.whenEndedWell(archive::keep);
    return new PayaraTraining(process);
  }

  @Override
  public void close() {
    process.stop();
  }

  private static Path emptyApplication(PayaraInstance instance) {
    Path application = instance.folder().resolve("empty");
    Path descriptors = application.resolve("WEB-INF");
    try {
      Files.createDirectories(descriptors);
      for (String name : List.of("beans.xml", "web.xml")) {
        try (InputStream file = PayaraTraining.class.getResourceAsStream("training/" + name)) {
          Files.copy(file, descriptors.resolve(name));
        }
      }
      return application;
    } catch (IOException e) {
      throw new StartFailure(
          "The training application cannot be written (" + Trouble.of(e) + ").",
          "Free space on the disk of the home.",
          e);
    }
  }
}
