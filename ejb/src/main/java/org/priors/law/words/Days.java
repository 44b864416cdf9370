package org.priors.law.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days of the law in words. */
public final class Days {

  private static final DateTimeFormatter DAY = form("d MMM uuuu");
  private static final DateTimeFormatter WEEKDAY = form("EEE d MMM uuuu");
  private static final DateTimeFormatter MONTH = form("MMMM uuuu");
  private static final DateTimeFormatter SHORT = form("uuuu-MM");

  private Days() {}

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** {@code 16 May 2002}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code Thu 16 May 2002}. */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** {@code May 2002}. */
  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** {@code 2002-05}. */
  static String shortMonth(LocalDate day) {
    return SHORT.format(day);
  }
}
