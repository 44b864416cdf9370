package org.priors.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as people write it: {@code 3/4/66}, {@code 16 May 2002}, {@code 2002-05-16}. Of two figures
 * the first is the month, as Americans write. No calendar has asked yet whether there is such a
 * day.
 *
 * @param year of four digits or of two, which leave the century open
 * @param month as written; may be none that there is
 * @param day as written; may be none that there is
 * @param order what tells the month from the day
 */
public record WrittenDay(String year, int month, int day, Order order) {

  /** What tells the month of a written day from its day. */
  public enum Order {
    /** The name of the month. */
    NAMED,
    /** The year that comes first, and then the month. */
    YEAR_FIRST,
    /** Nothing but that Americans write it first. */
    MONTH_FIRST
  }

  /** A year of two digits that may lie ahead lies no farther ahead than this, in years. */
  private static final int FARTHEST_AHEAD = 50;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String NAME =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_AFTER =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
  private static final Pattern DAY_AND_NAME =
      Pattern.compile(
          "(?<![\\d-])(\\d{1,2})(?:st|nd|rd|th)?[.,]?[\\s/-]*"
              + NAME
              + ",?[\\s/-]*(\\d{4}|\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_AND_DAY =
      Pattern.compile(
          "(?<!\\p{Alpha})"
              + NAME
              + "[\\s/-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[\\s/-]+)(\\d{4}|\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIGURES = Pattern.compile("\\d{8}");

  /** Reads a day that is written with marks or with the name of its month; empty for others. */
  public static Optional<WrittenDay> of(String text) {
    Matcher before = YEAR_BEFORE.matcher(text);
    if (before.matches()) {
      return Optional.of(
          new WrittenDay(before.group(1), number(before, 2), number(before, 3), Order.YEAR_FIRST));
    }
    Matcher after = YEAR_AFTER.matcher(text);
    if (after.matches()) {
      return Optional.of(
          new WrittenDay(after.group(3), number(after, 1), number(after, 2), Order.MONTH_FIRST));
    }
    Matcher dayFirst = DAY_AND_NAME.matcher(text);
    if (dayFirst.matches()) {
      return Optional.of(named(dayFirst, 2, 1));
    }
    Matcher nameFirst = NAME_AND_DAY.matcher(text);
    return nameFirst.matches() ? Optional.of(named(nameFirst, 1, 2)) : Optional.empty();
  }

  /**
   * The days that eight figures without marks may be, {@code 05162002} and then {@code 20020516};
   * none of other texts.
   */
  public static List<WrittenDay> inFigures(String text) {
    return FIGURES.matcher(text).matches()
        ? List.of(
            new WrittenDay(
                text.substring(4),
                Integer.parseInt(text.substring(0, 2)),
                Integer.parseInt(text.substring(2, 4)),
                Order.MONTH_FIRST),
            new WrittenDay(
                text.substring(0, 4),
                Integer.parseInt(text.substring(4, 6)),
                Integer.parseInt(text.substring(6)),
                Order.YEAR_FIRST))
        : List.of();
  }

  /** A text in which days with the name of a month and a whole year are written in figures. */
  public static String withoutNames(String text) {
    String dayFirst =
        DAY_AND_NAME.matcher(text).replaceAll(date -> figures(date, named(date, 2, 1)));
    return NAME_AND_DAY.matcher(dayFirst).replaceAll(date -> figures(date, named(date, 1, 2)));
  }

  private static String figures(MatchResult found, WrittenDay read) {
    return Matcher.quoteReplacement(
        read.tellsCentury() ? read.year + "/" + read.month + "/" + read.day : found.group());
  }

  private static WrittenDay named(MatchResult found, int name, int day) {
    String month = found.group(name).substring(0, 3).toLowerCase(Locale.ROOT);
    return new WrittenDay(
        found.group(3), MONTHS.indexOf(month) / 3 + 1, number(found, day), Order.NAMED);
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** Whether the year has all of its digits. */
  public boolean tellsCentury() {
    return year.length() == 4;
  }

  /** Whether it can be read in one way alone. */
  public boolean isPlain() {
    return tellsCentury() && (order != Order.MONTH_FIRST || month == day || day > 12);
  }

  /** Whether there is such a month. */
  public boolean isOfAMonth() {
    return month >= 1 && month <= 12;
  }

  /**
   * The years that may be meant, the latest first.
   *
   * @param latest in whose century and those before it two digits may be
   */
  public Stream<Integer> years(int latest) {
    int digits = Integer.parseInt(year);
    int century = latest / 100 * 100;
    return tellsCentury()
        ? Stream.of(digits)
        : Stream.of(century + digits, century - 100 + digits, century - 200 + digits);
  }

  /** The year that is meant of a day that was: two digits are those of the last such year. */
  public int yearNotAfter(LocalDate latest) {
    int monthAndDay = month * 100 + day;
    int last = latest.getMonthValue() * 100 + latest.getDayOfMonth();
    return years(latest.getYear())
        .filter(each -> tellsCentury() || each < latest.getYear() + (monthAndDay <= last ? 1 : 0))
        .findFirst()
        .orElseThrow();
  }

  /** The year that is meant of a day that may lie ahead: two digits are those of the nearest. */
  public int yearNear(LocalDate today) {
    int latest = today.getYear() + FARTHEST_AHEAD;
    return years(latest).filter(each -> tellsCentury() || each <= latest).findFirst().orElseThrow();
  }

  /** The day of that year; empty where no calendar has it. */
  public Optional<LocalDate> in(int meant) {
    return isOfAMonth() && day >= 1 && day <= YearMonth.of(meant, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(meant, month, day))
        : Optional.empty();
  }

  /** With the day and the month the other way round. */
  public WrittenDay swapped() {
    return new WrittenDay(year, day, month, order);
  }
}
