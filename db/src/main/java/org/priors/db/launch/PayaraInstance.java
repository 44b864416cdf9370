package org.priors.db.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.priors.db.process.Jvm;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Trouble;

/**
 * The folder an application server runs in. A server remembers there what was deployed, so each
 * start begins with a fresh one.
 */
record PayaraInstance(PayaraRuntime runtime, Path folder) {
  private static final int HEAP_MEGABYTES = 512;
  private static final String LOGGING = "payara-logging.properties";
  private static final String BEFORE_BOOT = "before-boot.txt";
  private static final String LISTEN_ON =
      "set configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener.address=";

  static PayaraInstance fresh(PayaraRuntime runtime, String name, String listenOn) {
    Path folder = runtime.home().cache().resolve(name);
    try {
      if (Files.exists(folder)) {
        PathUtils.deleteDirectory(folder);
      }
      Files.createDirectories(folder.resolve("tmp"));
      runtime.copyTo(folder);
      Files.writeString(folder.resolve(BEFORE_BOOT), LISTEN_ON + listenOn + "\n");
      try (InputStream logging = PayaraInstance.class.getResourceAsStream(LOGGING)) {
        Files.copy(logging, folder.resolve(LOGGING));
      }
      return new PayaraInstance(runtime, folder);
    } catch (IOException e) {
      throw new StartFailure(
          "The application server's folder cannot be made (" + Trouble.of(e) + ").",
          "Make " + folder + " writable and free space on its disk.",
          e);
    }
  }

  List<String> command(List<String> jvmOptions, Path war, int port) {
    List<String> command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES, folder.resolve("tmp")));
    command.addAll(jvmOptions);
    command.addAll(runtime.opens());
    command.addAll(runtime.main(folder));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--logproperties", folder.resolve(LOGGING).toString()));
    command.addAll(List.of("--prebootcommandfile", folder.resolve(BEFORE_BOOT).toString()));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
    return command;
  }
}
