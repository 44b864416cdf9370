package org.priors.law;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Days on which offices of a State are open: neither a weekend nor a holiday of that State. */
public final class BusinessDays {

  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));

  private BusinessDays() {}

  /** The nth business day after a day, which itself does not count. */
  static LocalDate after(LocalDate day, int number, String state) {
    LocalDate reached = day;
    for (int counted = 0; counted < number; ) {
      reached = reached.plusDays(1);
      counted += isOne(reached, state) ? 1 : 0;
    }
    return reached;
  }

  private static boolean isOne(LocalDate day, String state) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        && !HOLIDAYS.isHoliday(day, state.toLowerCase(Locale.ROOT));
  }

  /** The name of the holiday that a day is in a State; empty where it is none. */
  public static Optional<String> holiday(LocalDate day, String state) {
    return HOLIDAYS.getHolidays(day, day, state.toLowerCase(Locale.ROOT)).stream()
        .map(holiday -> holiday.getDescription(Locale.US))
        .sorted()
        .findFirst();
  }
}
