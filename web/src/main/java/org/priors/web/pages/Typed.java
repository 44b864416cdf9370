package org.priors.web.pages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.priors.problems.Refused;

/** Reads what people type: days, times and figures in the ways they write them. */
final class Typed {

  private static final List<DateTimeFormatter> DAYS =
      Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu", "M/d/uuuu")
          .map(Typed::form)
          .toList();

  private Typed() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  static LocalDate day(String typed) {
    return parsed(typed, ResolverStyle.STRICT)
        .orElseThrow(
            () ->
                refused(
                    parsed(typed, ResolverStyle.SMART)
                        .map(
                            near ->
                                "There is no "
                                    + typed
                                    + ": that month has "
                                    + near.lengthOfMonth()
                                    + " days.")
                        .orElse("'" + shown(typed) + "' is not a day; write it as 16 May 2002.")));
  }

  private static Optional<LocalDate> parsed(String typed, ResolverStyle style) {
    for (DateTimeFormatter form : DAYS) {
      try {
        LocalDate day = LocalDate.parse(typed, form.withResolverStyle(style));
        if (day.getYear() >= 1000) {
          return Optional.of(day);
        }
      } catch (DateTimeException other) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** {@code 23:44}, {@code 2344} or {@code 9:05}. */
  static LocalTime time(String typed) {
    String digits = typed.replaceFirst("^(\\d{1,2})[:.](\\d{2})$", "$1$2");
    if (digits.matches("([01]?\\d|2[0-3])[0-5]\\d")) {
      int number = Integer.parseInt(digits);
      return LocalTime.of(number / 100, number % 100);
    }
    throw refused("'" + shown(typed) + "' is not a time; write it as 23:44.");
  }

  static Integer whole(String typed) {
    if (typed.matches("\\d{1,6}")) {
      return Integer.valueOf(typed);
    }
    throw refused("'" + shown(typed) + "' is not a whole number.");
  }

  static BigDecimal decimal(String typed) {
    if (typed.matches("\\d{0,3}[.]?\\d{1,9}")) {
      return new BigDecimal(typed);
    }
    throw refused("'" + shown(typed) + "' is not a figure such as .141.");
  }

  static Boolean flag(String chosen) {
    if (List.of("true", "false").contains(chosen)) {
      return Boolean.valueOf(chosen);
    }
    throw notOfTheList();
  }

  static Long id(String chosen) {
    if (chosen.matches("\\d{1,18}")) {
      return Long.valueOf(chosen);
    }
    throw notOfTheList();
  }

  static Refused notOfTheList() {
    return refused("Choose one of the list.");
  }

  private static Refused refused(String sentence) {
    return new Refused("bad-value", "", sentence);
  }

  private static String shown(String typed) {
    return typed.length() > 40 ? typed.substring(0, 40) + "..." : typed;
  }
}
