package org.priors.db.launch;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.priors.db.process.ClassDataArchive;
import org.priors.db.process.Home;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Trouble;

/** The application server's jars, unpacked once, which saves unpacking them at each start. */
record PayaraRuntime(Home home, Path folder) {
  /** Unpacks them where they are not unpacked yet. */
  static PayaraRuntime of(Home home, Path server) {
    try {
      Path folder = home.cache().resolve("payara-" + Files.size(server));
      if (!Files.exists(folder)) {
        unpack(server, folder, home.logs().resolve("payara-unpack.log"));
      }
      return new PayaraRuntime(home, folder);
    } catch (IOException e) {
      throw new StartFailure(
          "The application server could not be unpacked (" + Trouble.of(e) + ").",
          "Make " + home.cache() + " writable and free space on its disk.",
          e);
    }
  }

  /** Its classes as this JVM keeps them. */
  ClassDataArchive archive() {
    return new ClassDataArchive(home, jar());
  }

  /** What every instance begins with: its configuration, and the adapters of data sources. */
  void copyTo(Path instance) throws IOException {
    for (String part : List.of("config", "lib")) {
      PathUtils.copyDirectory(folder.resolve(part), instance.resolve(part));
    }
  }

  /** The jar's own main class insists on running where the jars are; this does what it does. */
  List<String> main(Path instance) {
    return main(jar().toString(), List.of("fish.payara.micro.impl.PayaraMicroImpl"), instance);
  }

  /** The same, listening at this address only when the application is ready. */
  List<String> mainWhenReady(Path instance, String address, int port, int portUntilThen) {
    return main(
        jar() + File.pathSeparator + ownClasses(),
        List.of(
            PayaraMain.class.getName(),
            address,
            Integer.toString(port),
            Integer.toString(portUntilThen)),
        instance);
  }

  private List<String> main(String classPath, List<String> called, Path instance) {
    List<String> main =
        new ArrayList<>(
            List.of(
                "-Dfish.payara.micro.BootJar=" + jar().toUri(),
                "-Dfish.payara.micro.UnpackDir=" + folder,
                "-cp",
                classPath));
    main.addAll(called);
    main.addAll(List.of("--rootDir", instance.toString()));
    return main;
  }

  private static Path ownClasses() {
    try {
      return Path.of(PayaraMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What the server needs opened to it in the JDK, as it says itself. */
  List<String> opens() {
    try {
      return Files.readAllLines(folder.resolve(".env")).stream()
          .filter(line -> line.startsWith("MICRO_OPENS="))
          .flatMap(line -> Arrays.stream(line.replaceAll("^.*?=|\"", "").split(" ")))
          .toList();
    } catch (IOException e) {
      throw new StartFailure(
          "The application server cannot be read (" + Trouble.of(e) + ").",
          "Delete " + folder + ": it is made anew.",
          e);
    }
  }

  private Path jar() {
    return folder.resolve("launch-micro.jar");
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
    if (process.onExit().join().exitValue() != 0 || !Files.exists(draft.resolve(".env"))) {
      throw new IOException("see " + log);
    }
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }
}
