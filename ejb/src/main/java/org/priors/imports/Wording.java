package org.priors.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.priors.identity.Slips;

/** Words by which a row tells what it is about, whatever its statute is. */
final class Wording {

  /** Letters that stand one by one, with marks or blanks between, as in D.U.I., D-U-I or M/V. */
  private static final Pattern LETTERS_APART =
      Pattern.compile(
          "(?<![A-Z0-9])(?:(?:[A-Z][. ]{1,2}){1,5}|(?:[A-Z][^A-Z0-9. ]){1,5})[A-Z](?![A-Z0-9])");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

  private final Pattern words;
  private final List<Misspelled> misspelled;

  /**
   * A word that is known by its misspellings too.
   *
   * @param more whether more letters may follow
   */
  private record Misspelled(String word, boolean more) {

    static Misspelled of(String written) {
      return new Misspelled(plain(written), written.endsWith("*"));
    }

    boolean isIn(String text) {
      return Arrays.stream(text.split(" ")).anyMatch(this::is);
    }

    private boolean is(String one) {
      return more
          ? IntStream.rangeClosed(word.length() - 1, word.length() + 1)
              .anyMatch(to -> to <= one.length() && isSlip(one.substring(0, to)))
          : isSlip(one);
    }

    private boolean isSlip(String one) {
      return one.equals(word) || Slips.isOne(one, word);
    }
  }

  /**
   * @param phrases of one or more words in capitals, without marks, as the data file tells: a
   *     number may follow each word, and after {@code *} more letters; {@code ..} stands for up to
   *     three words, and after {@code !} is what may not follow; a single word after {@code ~} may
   *     have one slip of the key
   */
  Wording(List<String> phrases) {
    this.misspelled = phrases.stream().filter(Wording::isMisspelled).map(Misspelled::of).toList();
    this.words =
        Pattern.compile(
            phrases.stream()
                .filter(each -> !isMisspelled(each))
                .map(Wording::phrase)
                .collect(Collectors.joining("|", "\\b(?:", ")")));
  }

  private static boolean isMisspelled(String phrase) {
    return phrase.startsWith("~");
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
      String plain = plain(text);
      if (words.matcher(plain).find() || misspelled.stream().anyMatch(one -> one.isIn(plain))) {
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
