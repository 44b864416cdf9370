package org.priors.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.priors.problems.Guard;

/**
 * The same day of hearings again and again: on which days of the week, and how each is cut.
 *
 * @param weekdays on which it is
 * @param everyWeeks 1 for each week, 2 for every other one, counted from the first day
 * @param sittings in their order, as before and after lunch
 */
public record WeekPattern(Set<DayOfWeek> weekdays, int everyWeeks, List<Sitting> sittings) {

  private static final int LONGEST = 366;
  private static final int MOST_WEEKS = 13;

  /**
   * A part of a day, cut into slots of one length.
   *
   * @param slot the length of each; a rest that is shorter stays free
   */
  public record Sitting(LocalTime from, LocalTime until, Duration slot) {

    public Sitting {
      Guard.present(from, "/from", "The beginning");
      Guard.present(until, "/until", "The end");
      Guard.present(slot, "/slot", "The length of a slot");
      Guard.check(from.isBefore(until), "not-a-period", "/until", "It ends before it begins.");
      Guard.check(
          !slot.isNegative() && !slot.isZero(),
          "not-a-length",
          "/slot",
          "A slot of no length, or of less than none, is none.");
      Guard.check(
          slot.compareTo(NewDay.SHORTEST) >= 0,
          "too-short",
          "/slot",
          "A slot has five minutes or more.");
    }

    private List<Period> on(LocalDate day, ZoneId zone) {
      return NewDay.slots(
          ZonedDateTime.of(day, from, zone).toInstant(),
          ZonedDateTime.of(day, until, zone).toInstant(),
          slot);
    }
  }

  public WeekPattern {
    Guard.check(!weekdays.isEmpty(), "missing", "/weekdays", "No day of the week is chosen.");
    Guard.check(!sittings.isEmpty(), "missing", "/sittings", "No times are given.");
    Guard.check(
        everyWeeks >= 1 && everyWeeks <= MOST_WEEKS,
        "not-a-number-of-weeks",
        "/everyWeeks",
        "It comes again every 1 to " + MOST_WEEKS + " weeks.");
    weekdays = Set.copyOf(EnumSet.copyOf(weekdays));
    sittings = List.copyOf(sittings);
    for (int row = 1; row < sittings.size(); row++) {
      Guard.check(
          !sittings.get(row).from().isBefore(sittings.get(row - 1).until()),
          "overlap",
          "/sittings/" + row,
          "This part of the day begins before the one before it ends.");
    }
  }

  /**
   * The slots of each day of a period that is one of the pattern, by the day.
   *
   * @param isOpen whether the office works on a day: no holiday
   * @param zone where the clock on the wall hangs: a day on which it is moved keeps its hours
   */
  public Map<LocalDate, List<Period>> days(
      LocalDate first, LocalDate last, Predicate<LocalDate> isOpen, ZoneId zone) {
    Guard.check(
        !last.isBefore(first) && first.plusDays(LONGEST).isAfter(last),
        "not-a-period",
        "/last",
        "The last day is not before the first, and at most a year after it.");
    Map<LocalDate, List<Period>> days = new LinkedHashMap<>();
    LocalDate week = first.with(DayOfWeek.MONDAY);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (isOn(day, week) && isOpen.test(day)) {
        days.put(day, slots(day, zone));
      }
    }
    days.values().removeIf(List::isEmpty);
    return days;
  }

  private boolean isOn(LocalDate day, LocalDate firstWeek) {
    long weeks = Duration.between(firstWeek.atStartOfDay(), day.atStartOfDay()).toDays() / 7;
    return weekdays.contains(day.getDayOfWeek()) && weeks % everyWeeks == 0;
  }

  private List<Period> slots(LocalDate day, ZoneId zone) {
    List<Period> slots = new ArrayList<>();
    sittings.forEach(sitting -> slots.addAll(sitting.on(day, zone)));
    return slots;
  }
}
