package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes the digests of the sources' running text, by which the law book is held to carry none of
 * it. The sources are not ours to keep beside it; who has them in a folder, as text files, runs
 *
 * <pre>mvn -pl db,ejb -Dtest=SourceShingles -Dlaw.sources=/the/folder test</pre>
 *
 * <p>and has the file written anew. What counts as text says {@link RunningText}, what makes two
 * texts one {@link Shingles}.
 */
class SourceShingles {

  static final String FILE = "/law/sources/running-text.shingles";

  private static final String FOLDER = "law.sources";

  @Test
  @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
  void the_digests_of_the_sources_are_written() throws IOException {
    Shingles shingles = Shingles.of(texts(Path.of(System.getProperty(FOLDER))));
    Files.write(Path.of("src/test/resources" + FILE), shingles.written());
    assertThat(shingles.size()).isGreaterThan(30_000);
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> RunningText.of(lines(file)).stream())
          .toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Those of the sources that the shipped law book was read from. */
  static Shingles ofTheSources() {
    return Shingles.read(SourceShingles.class.getResourceAsStream(FILE));
  }
}
