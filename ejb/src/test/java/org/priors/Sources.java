package org.priors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of every module, as text. */
final class Sources {

  private static final List<String> MODULES = List.of("db", "ejb", "reports", "web");

  private Sources() {}

  /** Those of every module below this folder of it, whose names end so. */
  static List<Path> files(String below, String... ends) {
    return MODULES.stream()
        .map(module -> Path.of("..", module, below))
        .filter(Files::isDirectory)
        .flatMap(Sources::walk)
        .filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
        .toList();
  }

  /** The documents beside the modules. */
  static List<Path> documents() {
    return Stream.concat(
            walk(Path.of("..", "docs")).filter(file -> file.toString().endsWith(".md")),
            Stream.of("README.md", "CHANGELOG.md").map(name -> Path.of("..", name)))
        .toList();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage() + " in " + file, failure);
    }
  }
}
