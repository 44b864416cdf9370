package org.priors.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.priors.cases.CaseNumber;
import org.priors.problems.Guard;

/**
 * What someone typed into the search box, taken apart: names in any order, birth dates, and license
 * or case numbers.
 *
 * @param names words without a digit, in small letters
 * @param births the birth dates
 * @param numbers words with a digit that are no date, in small letters and digits alone
 */
public record SearchText(List<String> names, List<TypedBirthDate> births, List<String> numbers) {

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_WORD = 40;

  /**
   * Takes the text apart.
   *
   * @param today settles which centuries a year of two digits may be of
   */
  public static SearchText of(String text, LocalDate today) {
    String kept = text == null ? "" : text.strip();
    Guard.check(
        kept.length() <= LONGEST,
        "too-long",
        "/q",
        "A search has at most " + LONGEST + " characters; this one has " + kept.length() + ".");
    Guard.check(
        kept.indexOf('\0') < 0, "control-character", "/q", "A search holds no NUL character.");
    SearchText parts = new SearchText(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String word : TypedWords.of(kept, today)) {
      if (parts.size() < MOST_WORDS) {
        parts.add(word, today);
      }
    }
    return parts;
  }

  private void add(String word, LocalDate today) {
    Optional<TypedBirthDate> born = TypedBirthDate.read(word, today);
    if (born.isPresent()) {
      births.add(born.get());
      return;
    }
    TypedBirthDate.refuseIfNoCalendarHas(word);
    boolean hasDigit = word.chars().anyMatch(Character::isDigit);
    String plain =
        CaseNumber.inFull(word)
            .codePoints()
            .filter(hasDigit ? SearchText::isNumberSign : SearchText::isNameSign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .toLowerCase(Locale.ROOT);
    if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
      (hasDigit ? numbers : names).add(cut(plain));
    }
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST_WORD
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
  }

  private static boolean isNumberSign(int sign) {
    return sign < 128 && Character.isLetterOrDigit(sign);
  }

  private static boolean isNameSign(int sign) {
    return Character.isLetter(sign) || sign == '\'' || sign == '-';
  }

  private int size() {
    return names.size() + births.size() + numbers.size();
  }

  boolean isOneWord() {
    return size() == 1;
  }

  public boolean isEmpty() {
    return size() == 0;
  }
}
