package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.priors.agencies.Agencies;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.security.Role;
import org.priors.slice.OneTransaction;
import org.priors.slice.Town;

/** What tests of a licensing agency's calendar do again and again: all of it on one Monday. */
@ApplicationScoped
class CalendarSteps {

  static final LocalDate MONDAY = LocalDate.of(2100, 3, 1);
  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
  private static final AtomicLong NEXT = new AtomicLong(1);

  @Inject CalendarPeople people;
  @Inject CalendarWeek week;
  @Inject PlanDays plan;
  @Inject Bookings bookings;
  @Inject ChangeSets changes;
  @Inject OneTransaction transaction;
  @Inject Town town;
  @Inject Agencies agencies;

  Caller clerk() {
    return town.accountAtDmv(Role.CLERK);
  }

  /** Of the licensing agency of another State. */
  Caller elsewhere() {
    return town.accountAtDmv(Role.CLERK, "MS");
  }

  /** Of the own office, or an arresting officer of the town. */
  long add(ResourceKind kind, String name) {
    Long agency =
        kind == ResourceKind.ARRESTING_OFFICER ? agencies.officeOf(town.police()).id() : null;
    return people.add(
        clerk(), new CalendarPeople.Added(kind, agency, "c" + NEXT.incrementAndGet(), name));
  }

  /** Four slots of half an hour from nine; by video where there is no room. */
  static DaysWanted monday(long officer, Long room) {
    return new DaysWanted(
        room == null ? Manner.VIDEO : Manner.IN_PERSON,
        List.of(officer),
        room == null ? List.of() : List.of(room),
        pattern(),
        MONDAY,
        MONDAY);
  }

  static WeekPattern pattern() {
    return new WeekPattern(
        Set.of(DayOfWeek.MONDAY),
        1,
        List.of(
            new WeekPattern.Sitting(
                LocalTime.of(9, 0), LocalTime.of(11, 0), Duration.ofMinutes(30))));
  }

  static Period hours(int from, int until) {
    return new Period(
        MONDAY.atTime(from, 0).atZone(CENTRAL).toInstant(),
        MONDAY.atTime(until, 0).atZone(CENTRAL).toInstant());
  }

  static Period all() {
    return hours(0, 23);
  }

  /** Puts days on the calendar as they are foreseen. */
  void put(DaysWanted wanted) {
    plan.put(clerk(), wanted, plan.foresee(clerk(), wanted).digest());
  }

  List<WeekSlot> slots(long officer) {
    return week.slots(clerk(), new WeekAsked(all(), officer, null));
  }

  long book(WeekSlot slot, String subject, Long... others) {
    return transaction.of(
        () -> {
          changes.begin(clerk(), "A booking of a test");
          return bookings.book(new Wanted(slot.id(), Set.of(others), subject));
        });
  }

  void end(long booking) {
    transaction.run(
        () -> {
          changes.begin(clerk(), "A booking of a test moved");
          bookings.end(booking, "Moved");
        });
  }

  /** One that {@link KnownSubjects} explains. */
  static String known() {
    return KnownSubjects.PREFIX + ":" + NEXT.incrementAndGet() * 2;
  }

  /** One of the same prefix that is not for everybody. */
  static String hidden() {
    return KnownSubjects.PREFIX + ":" + (NEXT.incrementAndGet() * 2 + 1);
  }
}
