package org.priors.db.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Classes as a JVM had them in memory, written once when a server ends and mapped when it starts
 * again, which takes a third off the start.
 */
public final class ClassDataArchive {
  private final Path file;

  /** One for this JVM and this jar; a change of either asks for another. */
  public ClassDataArchive(Home home, Path jar) {
    file = home.cache().resolve("classes-%08x.jsa".formatted(fingerprint(jar)));
  }

  /** What to add to the command line. */
  public String option() {
    return Files.exists(file)
        ? "-XX:SharedArchiveFile=" + file
        : "-XX:ArchiveClassesAtExit=" + draft();
  }

  /** To be called when the server has ended by itself, so that no half-written file is used. */
  public void keep() {
    if (Files.exists(draft())) {
      try (Stream<Path> files = Files.list(file.getParent())) {
        for (Path older : files.filter(ClassDataArchive::isArchive).toList()) {
          Files.delete(older);
        }
        Files.move(draft(), file, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Path draft() {
    return file.resolveSibling("classes.new");
  }

  private static boolean isArchive(Path file) {
    return file.toString().endsWith(".jsa");
  }

  private static int fingerprint(Path jar) {
    try {
      return Objects.hash(
          System.getProperty("java.vm.version"),
          System.getProperty("java.home"),
          jar.toString(),
          Files.getLastModifiedTime(jar).toMillis());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
