package org.priors.imports;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which a row tells what it is about, whatever its statute is. */
final class Wording {

  /** Letters that stand one by one, with full stops or blanks between, as in D.U.I. */
  private static final Pattern LETTERS_APART =
      Pattern.compile("(?<![A-Z0-9])(?:[A-Z][. ]{1,2}){1,5}[A-Z](?![A-Z0-9])");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

  private final Pattern words;

  /**
   * @param words in capitals, without marks; a number may follow, and after * more letters, too
   */
  Wording(List<String> words) {
    String any =
        words.stream()
            .map(word -> plain(word) + (word.endsWith("*") ? "" : "(?![A-Z])"))
            .collect(Collectors.joining("|"));
    this.words = Pattern.compile("\\b(?:" + any + ")");
  }

  /** Whether one of the texts has one of the words. */
  boolean isIn(String... texts) {
    for (String text : texts) {
      if (words.matcher(plain(text)).find()) {
        return true;
      }
    }
    return false;
  }

  /** In capitals, words with a blank between, and nothing else. */
  static String plain(String text) {
    String capitals =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT);
    String joined =
        LETTERS_APART.matcher(capitals).replaceAll(found -> found.group().replaceAll("[. ]", ""));
    return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
  }
}
