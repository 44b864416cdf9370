package org.priors.db.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Classes of a server as a JVM had them in memory, written once by a training run and mapped at
 * every start, which takes a third off it.
 */
public final class ClassDataArchive {
  private static final String BEGINNING = "classes-";

  private final Path file;

  /** One for this JVM and this jar; a change of either asks for another. */
  public ClassDataArchive(Home home, Path jar) {
    file = home.cache().resolve((BEGINNING + "%08x.jsa").formatted(fingerprint(jar)));
  }

  /** Whether there is one. */
  public boolean exists() {
    return Files.exists(file);
  }

  /** What a server adds to its command line to be quicker. */
  public List<String> use() {
    return exists() ? List.of("-XX:SharedArchiveFile=" + file) : List.of();
  }

  /** What a training run adds to its command line to write one when it ends. */
  public List<String> write() {
    return List.of("-XX:ArchiveClassesAtExit=" + draft());
  }

  /** To be called when the training run has ended well, so that no half-written file is used. */
  public void keep() {
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path older : files.filter(this::isOlder).toList()) {
        Files.delete(older);
      }
      Files.move(draft(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path draft() {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  private boolean isOlder(Path other) {
    return other.getFileName().toString().startsWith(BEGINNING) && !other.equals(draft());
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
