package org.priors.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import org.priors.calendar.DayPurpose;
import org.priors.calendar.Period;
import org.priors.problems.Guard;

/**
 * A plan as it is asked for.
 *
 * @param zone of the office, whose days these are
 * @param first the first day on which something may be set
 * @param last the last one
 * @param officeLastDay by when what has no day of the law's has to be held; null for nothing
 * @param askedBy as pages print it
 */
public record PlanAsked(
    long officeId,
    ZoneId zone,
    PlanKind kind,
    DayPurpose purpose,
    LocalDate first,
    LocalDate last,
    LocalDate officeLastDay,
    String askedBy) {

  private static final int LONGEST_DAYS = 366;

  public PlanAsked {
    Guard.present(first, "/first", "The first day");
    Guard.present(last, "/last", "The last day");
    Guard.check(
        !last.isBefore(first), "not-a-period", "/last", "The last day lies before the first.");
    Guard.check(
        last.isBefore(first.plusDays(LONGEST_DAYS)),
        "too-long",
        "/last",
        "A plan is made for a year at most.");
  }

  /** From the beginning of the first day to the end of the last one. */
  public Period period() {
    return new Period(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
