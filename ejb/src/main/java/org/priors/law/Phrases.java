package org.priors.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of the answers. */
public final class Phrases {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Phrases() {}

  /** {@code 1st}, {@code 2nd}, {@code 11th}. */
  public static String ordinal(int number) {
    int lastTwo = number % 100;
    if (lastTwo >= 11 && lastTwo <= 13) {
      return number + "th";
    }
    return number
        + switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** {@code .085} of 85 thousandths; the zero of a whole hundredth is left out: {@code .10}. */
  public static String bac(long thousandths) {
    String digits = String.valueOf(1000 + thousandths % 1000).substring(1);
    String whole = thousandths >= 1000 ? String.valueOf(thousandths / 1000) : "";
    return whole + "." + (digits.endsWith("0") ? digits.substring(0, 2) : digits);
  }

  /** {@code 18 Jan 2000}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** How long it was from one day to a later one: {@code 2 years 3 months}, {@code 11 days}. */
  static String between(LocalDate earlier, LocalDate later) {
    Period time = Period.between(earlier, later);
    StringBuilder said = new StringBuilder();
    add(said, time.getYears(), "year");
    add(said, time.getMonths(), "month");
    if (time.getYears() <= 0 || time.getMonths() <= 0) {
      add(said, time.getDays(), "day");
    }
    return said.isEmpty() ? "0 days" : said.toString();
  }

  /** Says one more part of a length of time: {@code 2 years}; nothing where it has none. */
  static void add(StringBuilder said, int number, String unit) {
    if (number != 0) {
      said.append(said.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
      said.append(number == 1 ? "" : "s");
    }
  }
}
