package org.priors.db.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of servers that run on the same Java as this process. */
public final class Jvm {
  private static final int WARNS_OF_NATIVE_ACCESS = 24;

  private Jvm() {}

  /** Java with what every server of this size gets. */
  public static List<String> command(Size size, Path temporary) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + size.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary));
    command.addAll(size.jvmOptions());
    if (Runtime.version().feature() >= WARNS_OF_NATIVE_ACCESS) {
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    return command;
  }
}
