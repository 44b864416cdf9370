package org.priors.web.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import org.priors.web.pages.Form;

/**
 * A time of the night of the arrest, typed without its day: midnight may lie between the two, so
 * the day is the one that brings it nearest to the arrest.
 */
final class Nearby {

  private Nearby() {}

  /** The moment; null where no time is typed, or the arrest's is not known. */
  static Instant moment(Form form, String place, Instant arrested, ZoneId zone) {
    LocalTime time = form.time(place);
    if (time == null || arrested == null) {
      return null;
    }
    return form.moment(place, day(time, arrested.atZone(zone).toLocalDateTime()), time, zone);
  }

  static LocalDate day(LocalTime time, LocalDateTime arrested) {
    LocalDate day = arrested.toLocalDate();
    return Stream.of(day, day.plusDays(1), day.minusDays(1))
        .min(
            Comparator.comparing(
                each -> Duration.between(LocalDateTime.of(each, time), arrested).abs()))
        .orElse(day);
  }
}
