package org.priors.db.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.priors.db.process.Home;
import org.priors.db.process.Owner;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Trouble;

/**
 * The application server unpacked, which saves unpacking it at each start. It remembers what was
 * deployed, so each start begins from the configuration it was unpacked with.
 */
record PayaraInstance(Path folder) {
  private static final String LAUNCHER = "launch-micro.jar";
  private static final String FRESH = "config.fresh";
  private static final String LOGGING = "payara-logging.properties";
  private static final String BEFORE_BOOT = "before-boot.txt";
  private static final String LISTEN_ON =
      "set configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener.address=";

  /**
   * Unpacks the server where it is not unpacked yet, and forgets what an earlier start left. A
   * demonstration answers this machine alone: its accounts are shown on a screen.
   */
  static PayaraInstance prepare(Home home, Path server, Settings settings) {
    try {
      Path folder = home.cache().resolve("payara-" + Files.size(server));
      if (!Files.exists(folder)) {
        unpack(server, folder, home.logs().resolve("payara-unpack.log"));
      }
      PayaraInstance instance = new PayaraInstance(folder);
      instance.reset(settings);
      return instance;
    } catch (IOException e) {
      throw new StartFailure(
          "The application server could not be unpacked (" + Trouble.of(e) + ").",
          "Make " + home.cache() + " writable and free space on its disk.",
          e);
    }
  }

  Path jar() {
    return folder.resolve(LAUNCHER);
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  List<String> arguments(Path war, Settings settings) {
    return List.of(
        "-jar",
        jar().toString(),
        "--nohazelcast",
        "--disablephonehome",
        "--logproperties",
        folder.resolve(LOGGING).toString(),
        "--prebootcommandfile",
        folder.resolve(BEFORE_BOOT).toString(),
        "--port",
        Integer.toString(settings.port()),
        "--contextroot",
        "/",
        "--deploy",
        war.toString());
  }

  private void reset(Settings settings) throws IOException {
    for (String changed : List.of("config", "applications", "generated", "tmp")) {
      if (Files.exists(folder.resolve(changed))) {
        PathUtils.deleteDirectory(folder.resolve(changed));
      }
    }
    PathUtils.copyDirectory(folder.resolve(FRESH), folder.resolve("config"));
    Owner.createFolder(temporary());
    Files.writeString(
        folder.resolve(BEFORE_BOOT),
        LISTEN_ON + (settings.demonstration() ? "127.0.0.1" : "0.0.0.0") + "\n");
    try (InputStream logging = getClass().getResourceAsStream(LOGGING)) {
      Files.copy(logging, folder.resolve(LOGGING), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void unpack(Path server, Path folder, Path log) throws IOException {
    Path draft = folder.resolveSibling(folder.getFileName() + ".new");
    if (Files.exists(draft)) {
      PathUtils.deleteDirectory(draft);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                server.toString(),
                "--rootDir",
                draft.toString(),
                "--outputlauncher")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.onExit().join().exitValue() != 0 || !Files.exists(draft.resolve(LAUNCHER))) {
      throw new IOException("see " + log);
    }
    Files.move(draft.resolve("config"), draft.resolve(FRESH));
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }
}
