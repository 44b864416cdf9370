package org.priors.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;

/** Birth dates as eight digits, year first. */
final class Dates {

  private static final java.util.regex.Pattern YEAR_FIRST =
      java.util.regex.Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})");

  private Dates() {}

  /**
   * Year, month and day as eight digits, whatever stands between them; a date that cannot be, such
   * as a thirtieth of February, stays as it was written, since it may still be one slip away.
   */
  static String digits(String written) {
    Matcher date = YEAR_FIRST.matcher(written);
    if (!date.matches()) {
      return "";
    }
    return date.group(1) + two(date.group(2)) + two(date.group(3));
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  static Level compare(String a, String b) {
    if (a.equals(b)) {
      return Level.EQUAL;
    }
    if (isYearAlone(a) || isYearAlone(b)) {
      return a.regionMatches(0, b, 0, 4) ? Level.ALIKE : Level.DIFFERENT;
    }
    if (swapped(a, b)) {
      return Level.SWAPPED;
    }
    if (Slips.isOne(a, b)) {
      return Level.NEAR;
    }
    int same = sameParts(a, b);
    if (same == 2 || isTenYears(a, b)) {
      return Level.ALIKE;
    }
    if (isCloseInEachPart(a, b)) {
      return Level.LOOSE;
    }
    return same == 1 ? Level.PARTLY : Level.DIFFERENT;
  }

  /**
   * Whether the birth dates of two groups are those of one person: all slips of one among them, or
   * those of the one group no others than the other has already.
   */
  static boolean mayBeOne(Set<String> left, Set<String> right) {
    if (left.containsAll(right) || right.containsAll(left)) {
      return true;
    }
    Set<String> all = new HashSet<>(left);
    all.addAll(right);
    return all.stream().anyMatch(one -> all.stream().allMatch(other -> isSlipOf(one, other)));
  }

  private static boolean isSlipOf(String one, String other) {
    return compare(one, other).ordinal() >= Level.ALIKE.ordinal();
  }

  private static boolean swapped(String a, String b) {
    return a.regionMatches(0, b, 0, 4)
        && a.regionMatches(4, b, 6, 2)
        && a.regionMatches(6, b, 4, 2);
  }

  /** A first of January is what registries write for who knows no more than the year. */
  static boolean isYearAlone(String date) {
    return date.endsWith("0101");
  }

  /** Beyond the ten years of a mistaken decade it may be a father and his son. */
  static boolean areAGenerationApart(String a, String b) {
    return apart(a, b, 0, 4) > 10;
  }

  private static boolean isTenYears(String a, String b) {
    int years = Integer.parseInt(a, 0, 4, 10) - Integer.parseInt(b, 0, 4, 10);
    return a.regionMatches(4, b, 4, 4) && (Math.abs(years) == 10 || Math.abs(years) == 1);
  }

  /** Each part was misread a little, as from bad handwriting. */
  private static boolean isCloseInEachPart(String a, String b) {
    int years = apart(a, b, 0, 4);
    return (years <= 1 || years == 10)
        && apart(a, b, 4, 6) % 11 <= 1
        && apart(a, b, 6, 8) % 28 <= 3;
  }

  private static int apart(String a, String b, int from, int to) {
    return Math.abs(Integer.parseInt(a, from, to, 10) - Integer.parseInt(b, from, to, 10));
  }

  private static int sameParts(String a, String b) {
    int same = a.regionMatches(0, b, 0, 4) ? 1 : 0;
    same += a.regionMatches(4, b, 4, 2) ? 1 : 0;
    return same + (a.regionMatches(6, b, 6, 2) ? 1 : 0);
  }
}
