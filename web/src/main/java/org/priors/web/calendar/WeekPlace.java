package org.priors.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.priors.calendar.Period;
import org.priors.web.security.Page;

/**
 * Which part of the calendar a page shows, as its address says it.
 *
 * @param on a day of it
 * @param isDay whether that day alone is shown, else its week
 * @param officer null for all
 * @param room null for all
 */
record WeekPlace(LocalDate on, boolean isDay, Long officer, Long room) {

  private static final String DAY = "day";
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  /**
   * Reads an address; what it does not say, or says wrongly, is today, the week, and everybody.
   *
   * @param view {@code day} or {@code week}
   */
  static WeekPlace of(String on, String view, String officer, String room, LocalDate today) {
    return new WeekPlace(day(on, today), DAY.equals(view), number(officer), number(room));
  }

  static LocalDate day(String said, LocalDate otherwise) {
    try {
      LocalDate day = said == null ? otherwise : LocalDate.parse(said);
      return day.isBefore(FIRST) || day.isAfter(LAST) ? otherwise : day;
    } catch (DateTimeParseException noDay) {
      return otherwise;
    }
  }

  private static Long number(String said) {
    return said != null && said.matches("[1-9]\\d{0,17}") ? Long.valueOf(said) : null;
  }

  /** The day, or the Monday of the week. */
  LocalDate first() {
    return isDay ? on : on.with(DayOfWeek.MONDAY);
  }

  /** The last day. */
  LocalDate last() {
    return isDay ? on : first().plusDays(6);
  }

  Period period(ZoneId zone) {
    return new Period(
        first().atStartOfDay(zone).toInstant(), last().plusDays(1).atStartOfDay(zone).toInstant());
  }

  WeekPlace previous() {
    return at(on.minusDays(isDay ? 1 : 7));
  }

  WeekPlace next() {
    return at(on.plusDays(isDay ? 1 : 7));
  }

  WeekPlace at(LocalDate other) {
    return new WeekPlace(other, isDay, officer, room);
  }

  /** The same day by itself, or in its week. */
  WeekPlace showing(boolean isOneDay) {
    return new WeekPlace(on, isOneDay, officer, room);
  }

  /** From the root of the application. */
  String address() {
    return Page.CALENDAR.path()
        + "?on="
        + on
        + "&view="
        + (isDay ? DAY : "week")
        + "&officer="
        + (officer == null ? "" : officer)
        + "&room="
        + (room == null ? "" : room);
  }
}
