package org.priors.db.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.priors.db.process.Home;
import org.priors.db.process.StartFailure;

/** The programs of PostgreSQL, unpacked once for a home. */
final class PostgresBinaries {
  private static final String ROOT = "root";

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  /** Unpacks them where they are not unpacked yet. */
  static PostgresBinaries of(Home home) throws IOException {
    byte[] archive = archiveForThisMachine();
    Path folder = home.cache().resolve("postgres-" + Archive.checksum(archive));
    if (!Files.exists(folder)) {
      Archive.unpack(archive, folder);
    }
    return new PostgresBinaries(folder);
  }

  /** PostgreSQL refuses to run as root, so root steps down into a user namespace of its own. */
  List<String> command(String program, List<String> arguments) {
    if (!LinuxUtils.isUnshareAvailable() && ROOT.equals(System.getProperty("user.name"))) {
      throw new StartFailure(
          "PostgreSQL refuses to run as root, and this machine does not let root step down.",
          "Start Priors as another user, or point PRIORS_DB_URL at a PostgreSQL server.");
    }
    return Stream.of(
            LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.<String>of(),
            List.of(folder.resolve("bin").resolve(program).toString()),
            arguments)
        .flatMap(List::stream)
        .toList();
  }

  private static byte[] archiveForThisMachine() throws IOException {
    String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    String machine = System.getProperty("os.arch");
    try (InputStream archive =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            system, machine.equals("amd64") ? "x86_64" : machine)) {
      return archive.readAllBytes();
    } catch (IllegalStateException e) {
      throw new StartFailure(
          "No PostgreSQL comes along for this machine (" + system + ", " + machine + ").",
          "Point PRIORS_DB_URL at a PostgreSQL server.",
          e);
    }
  }
}
