package org.priors.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.problems.Guard;

/** Days on which nothing can have been that is still on a driver's record. */
public final class EventDay {

  /**
   * No State had an offense of driving drunk before New Jersey's of 1906, and nobody drives who was
   * arrested then.
   */
  static final LocalDate EARLIEST = LocalDate.of(1906, 1, 1);

  /** Days that systems write where they know none (filler-days.csv, its reasons within). */
  private static final Set<LocalDate> FILLERS = read();

  private EventDay() {}

  /**
   * Refuses the time of an arrest that cannot be, or that only says that a system knew none.
   *
   * @param zone in which the arrest was made
   * @param place of the time in what was sent
   */
  public static void refuseUnlessPossible(Instant at, ZoneId zone, String place) {
    LocalDateTime there = LocalDateTime.ofInstant(at, zone);
    boolean midnightOfUtc =
        LocalDateTime.ofInstant(at, ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    refuseUnlessPossible(there.toLocalDate(), place, "the arrest");
    if (midnightOfUtc) {
      refuseUnlessPossible(LocalDate.ofInstant(at, ZoneOffset.UTC), place, "the arrest");
    }
  }

  /**
   * Refuses such a day.
   *
   * @param what was on that day, such as {@code the arrest}
   */
  public static void refuseUnlessPossible(LocalDate day, String place, String what) {
    Guard.check(
        !FILLERS.contains(day),
        "filler-date",
        place,
        "Systems write " + day + " where they know no day; look up on which day " + what + " was.");
    Guard.check(
        !day.isBefore(EARLIEST),
        "too-early",
        place,
        "It cannot be that "
            + what
            + " was on "
            + day
            + ": no State had such a law before 1906. Look up the day.");
  }

  private static Set<LocalDate> read() {
    try (InputStream file = EventDay.class.getResourceAsStream("/drivers/filler-days.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> LocalDate.parse(line.split(",", 2)[0]))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
