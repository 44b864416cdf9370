package org.priors.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** How many days before a hearing people are reminded of it: a house rule of the release. */
public final class ReminderDays {

  private static final List<Integer> DAYS =
      ReleaseRules.REMINDERS.rules().stream()
          .map(ReleaseRules.Rule::figure)
          .filter(Objects::nonNull)
          .sorted()
          .toList();

  private ReminderDays() {}

  /** The longest time ahead at which anybody is reminded. */
  public static int longest() {
    return DAYS.get(DAYS.size() - 1);
  }

  /**
   * Which reminder is the one to be sent: the last whose day has come. One that was missed is not
   * sent once the next is due, and none whose day was over when the hearing was set.
   *
   * @param setOn the day on which the hearing was set
   * @return so many days before; empty for none
   */
  public static OptionalInt due(LocalDate hearing, LocalDate setOn, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, hearing);
    return DAYS.stream()
        .mapToInt(Integer::intValue)
        .filter(days -> days >= left)
        .limit(left < 0 ? 0 : 1)
        .filter(days -> !hearing.minusDays(days).isBefore(setOn))
        .findFirst();
  }
}
