package org.priors.imports;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which a row tells what it is about, whatever its statute is. */
final class Wording {

  /** Letters that stand one by one, with marks or blanks between, as in D.U.I., D-U-I or M/V. */
  private static final Pattern LETTERS_APART =
      Pattern.compile(
          "(?<![A-Z0-9])(?:(?:[A-Z][. ]{1,2}){1,5}|(?:[A-Z]/){1,5}|(?:[A-Z]-){1,5})[A-Z](?![A-Z0-9])");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

  private final Pattern words;

  /**
   * @param phrases of one or more words in capitals, without marks, as the data file tells: a
   *     number may follow each word, and after {@code *} more letters; {@code ..} stands for up to
   *     three words, and after {@code !} is what may not follow
   */
  Wording(List<String> phrases) {
    this.words =
        Pattern.compile(
            phrases.stream().map(Wording::phrase).collect(Collectors.joining("|", "\\b(?:", ")")));
  }

  private static String phrase(String written) {
    StringBuilder pattern = new StringBuilder();
    for (String word : written.split(" ")) {
      String letters = plain(word);
      if (word.equals("..")) {
        pattern.append("(?: [A-Z0-9]+){0,3}");
      } else if (word.startsWith("!")) {
        pattern.append("(?! ").append(letters).append("(?![A-Z]))");
      } else {
        pattern
            .append(pattern.isEmpty() ? "" : " ")
            .append(letters)
            .append(word.endsWith("*") ? "[A-Z]*" : "(?![A-Z])");
      }
    }
    return pattern.toString();
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
        LETTERS_APART.matcher(capitals).replaceAll(found -> found.group().replaceAll("[^A-Z]", ""));
    return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
  }
}
