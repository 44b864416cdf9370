package org.priors.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words where a license number belongs that say that there is none (no-license-number.txt). */
final class NoNumber {

  private static final Set<String> WORDS = read();

  private NoNumber() {}

  /**
   * Whether the text says that there is no number.
   *
   * @param text in capitals
   */
  static boolean isSaidBy(String text) {
    return text.matches("X[X -]*") || WORDS.contains(text.replaceAll("[\\s./-]", ""));
  }

  private static Set<String> read() {
    try (InputStream file = NoNumber.class.getResourceAsStream("/drivers/no-license-number.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
