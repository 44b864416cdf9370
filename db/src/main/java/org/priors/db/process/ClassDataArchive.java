package org.priors.db.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Classes as a JVM had them in memory, written when a server first ends and mapped when it starts
 * again, which takes a third off the start.
 */
public final class ClassDataArchive {
  private final Path file;
  private final boolean possible;

  /** One for this JVM and these jars; any change of either asks for another. */
  public ClassDataArchive(Home home, String name, List<Path> classPath) {
    possible = classPath.stream().noneMatch(Files::isDirectory);
    file = home.cache().resolve("%s-%08x.jsa".formatted(name, fingerprint(classPath)));
  }

  /** What to add to the command line. */
  public List<String> options() {
    if (!possible) {
      return List.of();
    }
    return List.of(
        Files.exists(file)
            ? "-XX:SharedArchiveFile=" + file
            : "-XX:ArchiveClassesAtExit=" + draft());
  }

  /** To be called when the server has ended by itself, so that no half-written file is used. */
  public void keep() {
    try {
      if (Files.exists(draft())) {
        deleteOlder();
        Files.move(draft(), file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path draft() {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  private void deleteOlder() throws IOException {
    String name = file.getFileName().toString();
    String beginning = name.substring(0, name.lastIndexOf('-') + 1);
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path other : files.toList()) {
        String otherName = other.getFileName().toString();
        if (otherName.startsWith(beginning) && !other.equals(draft())) {
          Files.delete(other);
        }
      }
    }
  }

  private static int fingerprint(List<Path> classPath) {
    return Objects.hash(
        System.getProperty("java.vm.version"),
        System.getProperty("java.home"),
        classPath.stream().map(ClassDataArchive::fingerprint).toList());
  }

  private static int fingerprint(Path jar) {
    try {
      return Objects.hash(
          jar.toString(), Files.size(jar), Files.getLastModifiedTime(jar).toMillis());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
