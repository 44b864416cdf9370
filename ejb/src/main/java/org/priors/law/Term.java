package org.priors.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in the unit in which its source prints it: 48 hours stay 48 hours, 12 months are
 * not a year.
 *
 * @param life without end; all other parts are then 0
 */
public record Term(int years, int months, int days, int hours, boolean life) {

  /** Without end: for life, permanent. */
  public static final Term LIFE = new Term(0, 0, 0, 0, true);

  private static final Pattern ISO =
      Pattern.compile("P(?=\\dT?|T)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(\\d+)H)?");

  /** The days of a year and a month where terms of different units are compared. */
  private static final int DAYS_OF_A_YEAR = 365;

  private static final int DAYS_OF_A_MONTH = 30;
  private static final int HOURS_OF_A_DAY = 24;

  /**
   * Reads {@code P90D}, {@code P1Y6M}, {@code PT48H} or {@code life}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Term parse(String text) {
    if (text.equals("life")) {
      return LIFE;
    }
    Matcher parts = ISO.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("a period is written as P90D, P6M, P1Y, PT48H or life");
    }
    return new Term(part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4), false);
  }

  private static int part(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
  }

  /**
   * The length in hours for comparing terms, a month taken as 30 days and a year as 365 as the
   * transcription of the sources does.
   */
  public long roughHours() {
    return life
        ? Long.MAX_VALUE
        : (years * (long) DAYS_OF_A_YEAR + months * (long) DAYS_OF_A_MONTH + days) * HOURS_OF_A_DAY
            + hours;
  }

  /** The same day of the calendar this long after; null where the term has no end. */
  public LocalDate after(LocalDate day) {
    return life ? null : day.plusYears(years).plusMonths(months).plusDays(days + hours / 24);
  }

  /** The same day of the calendar this long before; the first of all where the term has no end. */
  LocalDate before(LocalDate day) {
    return life ? LocalDate.MIN : day.minusYears(years).minusMonths(months).minusDays(days);
  }

  /** Whether the day still lies within this term of the earlier one; its last day does. */
  public boolean reaches(LocalDate earlier, LocalDate day) {
    return life || !day.isAfter(after(earlier));
  }

  /**
   * Whether the day may still lie within this term of a 29 February: a year without that day has
   * its anniversary on 28 February or on 1 March.
   */
  public boolean mayReach(LocalDate earlier, LocalDate day) {
    return reaches(earlier, day) || !day.isAfter(withMarch(earlier));
  }

  /** The end of the term where 1 March stands for a 29 February that a year does not have. */
  LocalDate withMarch(LocalDate earlier) {
    LocalDate end = after(earlier);
    return isLeapDay(earlier) && isFebruary28(end) ? end.plusDays(1) : end;
  }

  private static boolean isLeapDay(LocalDate day) {
    return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
  }

  private static boolean isFebruary28(LocalDate day) {
    return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 28;
  }

  /** ISO 8601, or {@code life}. */
  @Override
  public String toString() {
    if (life) {
      return "life";
    }
    String date = part(years, 'Y') + part(months, 'M') + part(days, 'D');
    String time = hours == 0 ? "" : "T" + hours + "H";
    return date.isEmpty() && time.isEmpty() ? "P0D" : "P" + date + time;
  }

  private static String part(int number, char unit) {
    return number == 0 ? "" : "" + number + unit;
  }

  /** In words: {@code 1.5 years}, {@code 48 hours}, {@code for life}. */
  public String inWords() {
    if (life) {
      return "for life";
    }
    if (months == 6 && days == 0 && hours == 0 && years > 0) {
      return years + ".5 years";
    }
    StringBuilder said = new StringBuilder();
    Phrases.add(said, years, "year");
    Phrases.add(said, months, "month");
    Phrases.add(said, days, "day");
    Phrases.add(said, hours, "hour");
    return said.isEmpty() ? "none" : said.toString();
  }
}
