package org.priors.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a birth date as a clerk types it: {@code 1966-03-04}, {@code 03/04/1966}, {@code 3/4/66}.
 */
final class BirthDates {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");

  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private BirthDates() {}

  /**
   * The days that the text may mean, the likeliest first: month before day, then day before month.
   * Empty where it is no date at all.
   *
   * @param latest the last day on which someone searched for can have been born; settles the
   *     century of two digits
   */
  static List<LocalDate> read(String text, LocalDate latest) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return both(number(first, 1), number(first, 2), number(first, 3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      boolean inFull = last.group(3).length() == 4;
      int year = number(last, 3) + (inFull ? 0 : latest.getYear() / 100 * 100);
      return both(year, number(last, 1), number(last, 2)).stream()
          .map(day -> inFull || !day.isAfter(latest) ? day : day.minusYears(100))
          .toList();
    }
    return List.of();
  }

  /** The days that are one digit off this one, or a year or ten. */
  static Set<LocalDate> near(LocalDate day) {
    Set<LocalDate> near = new TreeSet<>();
    for (int years : new int[] {-10, -1, 1, 10}) {
      near.add(day.plusYears(years));
    }
    String digits = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    for (int at = 0; at < digits.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        addIfADay(near, digits.substring(0, at) + digit + digits.substring(at + 1));
      }
    }
    near.removeIf(other -> other.equals(day) || !isOfALifetime(other, day));
    return near;
  }

  private static boolean isOfALifetime(LocalDate other, LocalDate day) {
    return Math.abs(ChronoUnit.YEARS.between(other, day)) <= 100;
  }

  private static void addIfADay(Set<LocalDate> days, String digits) {
    try {
      days.add(LocalDate.parse(digits, STRICT));
    } catch (DateTimeException notADay) {
      // Most slips in a date are none.
    }
  }

  private static List<LocalDate> both(int year, int month, int day) {
    List<LocalDate> days = new ArrayList<>();
    add(days, year, month, day);
    if (month != day) {
      add(days, year, day, month);
    }
    return days;
  }

  private static void add(List<LocalDate> days, int year, int month, int day) {
    try {
      days.add(LocalDate.of(year, month, day));
    } catch (DateTimeException notADay) {
      // The other order may be one.
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
