package org.priors.db.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers the processes of a home, so that the next start can stop what a killed one left behind.
 */
final class PidFiles {
  /** The kernel's idea of when a process began moves a little when the clock is set. */
  private static final Duration CLOCK_SHIFT = Duration.ofSeconds(2);

  private final Path folder;

  PidFiles(Path folder) {
    this.folder = folder;
  }

  /** One that has ended by now leaves nothing to remember. */
  void write(String name, ProcessHandle process, Signal signal) throws IOException {
    Optional<Instant> begin = begin(process);
    if (begin.isPresent()) {
      Owner.write(folder.resolve(name), process.pid() + " " + begin.get() + " " + signal);
    }
  }

  void delete(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      // The next start finds the process gone and deletes the file.
      folder.resolve(name).toFile().deleteOnExit();
    }
  }

  /** In the order of names, which stops the application before its stores. */
  void stopLeftOvers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        stopLeftOver(List.of(Files.readString(file).split(" ")));
        Files.delete(file);
      }
    }
  }

  private static void stopLeftOver(List<String> words) {
    if (words.size() == 3) {
      ProcessHandle.of(Long.parseLong(words.get(0)))
          .filter(process -> beganAt(process, Instant.parse(words.get(1))))
          .ifPresent(process -> Ending.of(process, Signal.valueOf(words.get(2))));
    }
  }

  /** A number is used again in time; only with the same beginning is it the same process. */
  private static boolean beganAt(ProcessHandle process, Instant instant) {
    return begin(process)
        .filter(begin -> Duration.between(begin, instant).abs().compareTo(CLOCK_SHIFT) < 0)
        .isPresent();
  }

  private static Optional<Instant> begin(ProcessHandle process) {
    return process.info().startInstant();
  }
}
