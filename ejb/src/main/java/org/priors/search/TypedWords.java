package org.priors.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.agencies.Jurisdictions;
import org.priors.cases.CaseNumber;
import org.priors.identity.Suffixes;
import org.priors.time.WrittenDay;

/**
 * The words of what somebody typed or copied from a page, as they are searched: a page prints a
 * license after its State, a date with the name of the month, and a suffix within the name.
 */
final class TypedWords {

  /** Blanks of every kind, those of a text pasted from a page among them. */
  private static final Pattern BETWEEN = Pattern.compile("(?U)[\\s,;]+");

  /** Dashes, primes and slashes that a page or a word processor sets for those of a keyboard. */
  private static final Map<Pattern, String> PLAIN =
      Map.of(
          Pattern.compile("[\\p{Pd}\\u2043\\u2212\\u00ad\\u00b7]"), "-",
          Pattern.compile(
                  "[\\u2018\\u2019\\u201b\\u02b9-\\u02bf\\u02c8\\u2032\\u2035\\u00b4\\u0060\\uff07]"),
              "'",
          Pattern.compile("[\\u2044\\u2215\\uff0f]"), "/");

  /** A slash between letters, as between two surnames. */
  private static final Pattern SLASH = Pattern.compile("(?<=\\p{L})/(?=\\p{L})");

  /** A number that is set apart in groups, as some States print theirs. */
  private static final Pattern GROUP = Pattern.compile("[\\d-]*\\d[\\d-]*");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  private TypedWords() {}

  /**
   * @param today settles which centuries a year of two digits may be of
   */
  static List<String> of(String typed, LocalDate today) {
    Predicate<String> isDate = word -> TypedBirthDate.read(word, today).isPresent();
    List<String> words = new ArrayList<>();
    boolean isInNumber = false;
    for (String word :
        BETWEEN.split(
            CaseNumber.inFullWithin(
                WrittenDay.withoutNames(withPlainSigns(withoutCountries(typed)))))) {
      boolean isGroup = GROUP.matcher(word).matches() && !isDate.test(word);
      int last = words.size() - 1;
      if (isGroup && isInNumber) {
        words.set(last, words.get(last) + word);
      } else {
        if (isNumber(word, isDate) && last >= 0 && isState(words.get(last))) {
          words.remove(last);
        }
        words.add(word);
      }
      isInNumber = isGroup;
    }
    return withoutSuffixes(words);
  }

  private static String withPlainSigns(String typed) {
    String plain = typed;
    for (Map.Entry<Pattern, String> sign : PLAIN.entrySet()) {
      plain = sign.getKey().matcher(plain).replaceAll(sign.getValue());
    }
    return SLASH.matcher(plain).replaceAll("-");
  }

  /** A license from abroad is printed with the name of who issued it. */
  private static String withoutCountries(String typed) {
    return IN_BRACKETS
        .matcher(typed)
        .replaceAll(
            found ->
                Jurisdictions.isInWords(found.group(1))
                    ? " "
                    : Matcher.quoteReplacement(found.group()));
  }

  private static boolean isNumber(String word, Predicate<String> isDate) {
    return word.chars().anyMatch(Character::isDigit) && !isDate.test(word);
  }

  private static boolean isState(String word) {
    return Jurisdictions.isCode(word);
  }

  /** A suffix beside a name narrows nothing: half of the sources leave it out. */
  private static List<String> withoutSuffixes(List<String> words) {
    List<String> kept =
        words.stream()
            .filter(word -> !Suffixes.isOne(word.toLowerCase(Locale.ROOT).replace(".", "")))
            .toList();
    return kept.isEmpty() ? words : kept;
  }
}
