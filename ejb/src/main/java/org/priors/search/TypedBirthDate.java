package org.priors.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.priors.problems.Guard;
import org.priors.problems.Refused;
import org.priors.time.WrittenDay;

/**
 * A birth date as a clerk types it: {@code 1966-03-04}, {@code 03/04/1966}, {@code 3/4/66}. A year
 * of two digits may be of either century, as long as somebody born then can be alive.
 *
 * @param asTyped the days that it means with the month before the day, the latest first; with the
 *     day before the month where no calendar has the first
 * @param swapped the days that it means the other way round, the latest first; may be empty
 */
public record TypedBirthDate(List<LocalDate> asTyped, List<LocalDate> swapped) {

  /** Nobody on record is older, in years. */
  private static final int OLDEST = 120;

  /** Dashes stand in numbers of cases and licenses too, but with a year before them. */
  private static final Pattern SURELY_A_DATE =
      Pattern.compile(
          "\\d{1,2}([/.])\\d{1,2}\\1(\\d{4}|\\d{2})|\\d{4}([/.])\\d{1,2}\\3\\d{1,2}"
              + "|(19|20)\\d{2}-\\d{1,2}-\\d{1,2}");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads a date; empty where the text is none.
   *
   * @param latest the last day on which someone searched for can have been born
   */
  static Optional<TypedBirthDate> read(String text, LocalDate latest) {
    return WrittenDay.of(text).flatMap(written -> of(written, latest));
  }

  /**
   * Says of a date with slashes that could not be read that there is no such day.
   *
   * @throws Refused with the place {@code /q}
   */
  static void refuseIfNoCalendarHas(String unread) {
    Guard.check(
        !SURELY_A_DATE.matcher(unread).matches(),
        "no-such-day",
        "/q",
        "No calendar has the day " + unread + ". Correct the birth date or leave it out.");
  }

  /**
   * Reads a date of eight figures without marks, {@code 03041966} or {@code 19660304}; empty where
   * nobody alive can have been born then, for such figures may be a number as well.
   */
  static Optional<TypedBirthDate> inFigures(String text, LocalDate latest) {
    return WrittenDay.inFigures(text).stream()
        .flatMap(written -> of(written, latest).stream())
        .filter(born -> born.all().stream().allMatch(day -> isOfALifetime(day, latest)))
        .findFirst();
  }

  /** Reads a year of birth; empty where nobody alive can have been born in it. */
  static Optional<Year> year(String text, LocalDate latest) {
    return YEAR.matcher(text).matches()
        ? Optional.of(Year.parse(text))
            .filter(year -> !year.isAfter(Year.from(latest)))
            .filter(year -> !year.isBefore(Year.from(latest).minusYears(OLDEST)))
        : Optional.empty();
  }

  private static Optional<TypedBirthDate> of(WrittenDay written, LocalDate latest) {
    List<LocalDate> asTyped = days(written, latest);
    List<LocalDate> swapped =
        written.month() == written.day() ? List.of() : days(written.swapped(), latest);
    if (asTyped.isEmpty()) {
      return swapped.isEmpty()
          ? Optional.empty()
          : Optional.of(new TypedBirthDate(swapped, List.of()));
    }
    return Optional.of(new TypedBirthDate(asTyped, swapped));
  }

  private static List<LocalDate> days(WrittenDay written, LocalDate latest) {
    return written
        .years(latest.getYear())
        .flatMap(year -> written.in(year).stream())
        .filter(day -> written.tellsCentury() || isOfALifetime(day, latest))
        .toList();
  }

  private static boolean isOfALifetime(LocalDate day, LocalDate latest) {
    return !day.isAfter(latest) && !day.isBefore(latest.minusYears(OLDEST));
  }

  /** All days that it may mean. */
  List<LocalDate> all() {
    return Stream.concat(asTyped.stream(), swapped.stream()).toList();
  }

  /** The days that are one digit off what was typed, or a year or ten. */
  Set<LocalDate> near() {
    Set<LocalDate> near = new TreeSet<>();
    asTyped.forEach(day -> near.addAll(near(day)));
    asTyped.forEach(near::remove);
    return near;
  }

  private static Set<LocalDate> near(LocalDate day) {
    Set<LocalDate> near = new TreeSet<>();
    IntStream.of(-10, -1, 1, 10).mapToObj(day::plusYears).forEach(near::add);
    String digits = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    for (int at = 0; at < digits.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        addIfADay(near, digits.substring(0, at) + digit + digits.substring(at + 1));
      }
    }
    near.removeIf(other -> Math.abs(ChronoUnit.YEARS.between(other, day)) > 100);
    return near;
  }

  private static void addIfADay(Set<LocalDate> days, String digits) {
    try {
      days.add(LocalDate.parse(digits, STRICT));
    } catch (DateTimeException notADay) {
      // Most slips in a date are none.
    }
  }
}
