package org.priors.web.pages;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A time of about another, typed without its day: midnight may lie between the two, so the day is
 * the one that brings it nearest.
 */
final class Nearby {

  private Nearby() {}

  static LocalDate day(LocalTime time, LocalDateTime other) {
    LocalDate day = other.toLocalDate();
    return Stream.of(day, day.plusDays(1), day.minusDays(1))
        .min(
            Comparator.comparing(
                each -> Duration.between(LocalDateTime.of(each, time), other).abs()))
        .orElse(day);
  }
}
