package org.priors.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.agencies.Office;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.law.BusinessDays;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Puts days on the calendar of the caller's office, and takes them off. */
@Stateless
public class PlanDays {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  @Inject OwnCalendar own;
  @Inject CalendarDays days;
  @Inject Turn turn;
  @Inject Database database;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** What would be put on the calendar, and what left out; nothing is stored. */
  @UseCase(Permission.PLAN_CALENDAR)
  public DaysPlan foresee(Caller caller, DaysWanted wanted) {
    return plan(own.required(caller), wanted);
  }

  /**
   * Puts them on the calendar.
   *
   * @param shown the digest of the days that the caller was shown
   * @throws Conflict where it would be others by now, or none
   */
  @UseCase(Permission.PLAN_CALENDAR)
  public DaysPlan put(Caller caller, DaysWanted wanted, String shown) {
    Office office = own.required(caller);
    changes.begin(caller, "Days put on the calendar");
    database.run(handle -> turn.take(handle, everybody(wanted)));
    DaysPlan plan = plan(office, wanted);
    refuseIfAnother(plan, shown);
    plan.days().forEach(day -> days.add(day, office.zone()));
    audit.allowed(caller, "Put days on the calendar", "office", office.id(), inWords(plan, office));
    return plan;
  }

  private static void refuseIfAnother(DaysPlan plan, String shown) {
    if (plan.days().isEmpty()) {
      throw new Conflict("No day is left that can be put on the calendar; below is why.");
    }
    if (!plan.digest().equals(shown)) {
      throw new Conflict(
          "The calendar has changed meanwhile, and nothing is stored. Look at the days again.");
    }
  }

  private static String inWords(DaysPlan plan, Office office) {
    ZoneId zone = office.zone();
    int all = plan.days().size();
    LocalDate first = plan.days().get(0).during().from().atZone(zone).toLocalDate();
    LocalDate last = plan.days().get(all - 1).during().from().atZone(zone).toLocalDate();
    return all + (all == 1 ? " day on " : " days from ") + first + (all == 1 ? "" : " to " + last);
  }

  private static Collection<Long> everybody(DaysWanted wanted) {
    return Stream.concat(wanted.officers().stream(), wanted.rooms().stream()).toList();
  }

  private DaysPlan plan(Office office, DaysWanted wanted) {
    Map<Long, Resource> people = people(office, wanted);
    Period period = period(wanted, office.zone());
    Map<Long, List<Engagement>> busy =
        days.busy(people.keySet(), period).stream()
            .collect(Collectors.groupingBy(Engagement::resourceId));
    Map<Long, Integer> sitting = new HashMap<>();
    busy.forEach(
        (id, all) -> sitting.put(id, (int) all.stream().filter(each -> !each.isAway()).count()));
    return DaysPlan.of(
        wanted,
        new DaysPlan.Known(
            office.id(),
            office.zone(),
            clock.instant(),
            day -> BusinessDays.holiday(day, office.state()),
            people,
            busy,
            sitting));
  }

  private static Period period(DaysWanted wanted, ZoneId zone) {
    Guard.check(
        !wanted.last().isBefore(wanted.first()),
        "not-a-period",
        "/last",
        "The last day lies before the first.");
    return new Period(
        wanted.first().atStartOfDay(zone).toInstant(),
        wanted.last().plusDays(1).atStartOfDay(zone).toInstant());
  }

  private Map<Long, Resource> people(Office office, DaysWanted wanted) {
    Map<Long, Resource> people =
        Stream.concat(
                wanted.officers().stream()
                    .map(id -> ofKind(office, id, ResourceKind.HEARING_OFFICER)),
                wanted.rooms().stream().map(id -> ofKind(office, id, ResourceKind.ROOM)))
            .collect(Collectors.toMap(Resource::id, Function.identity(), (one, same) -> one));
    return people;
  }

  private Resource ofKind(Office office, long id, ResourceKind kind) {
    Resource found = own.person(office, id);
    Guard.check(
        found.kind() == kind,
        "not-of-that-kind",
        kind == ResourceKind.ROOM ? "/rooms" : "/officers",
        kind == ResourceKind.ROOM ? "That is no room." : "That is nobody who hears.");
    return found;
  }

  /**
   * Takes a day off the calendar.
   *
   * @throws Conflict where something is booked on it: that is moved first
   */
  @UseCase(Permission.PLAN_CALENDAR)
  public void takeOff(Caller caller, long dayId, String because) {
    one(caller, dayId);
    changes.begin(caller, "Day taken off the calendar");
    days.withdraw(dayId, because);
    audit.allowed(caller, "Took a day off the calendar", "calendar day", dayId, because);
  }

  /** A day of the own office. */
  @UseCase(Permission.PLAN_CALENDAR)
  public CalendarDay one(Caller caller, long dayId) {
    Office office = own.required(caller);
    CalendarDay day = days.get(dayId);
    if (day.officeId() != office.id()) {
      throw new NotFound("day on the calendar", dayId);
    }
    return day;
  }

  /** The days that are not over, the earliest first. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<CalendarDay> upcoming(Caller caller, int skipped) {
    return days.after(own.required(caller).id(), clock.instant(), skipped, PAGE);
  }

  /** How many there are. */
  @UseCase(Permission.PLAN_CALENDAR)
  public long countUpcoming(Caller caller) {
    return days.countAfter(own.required(caller).id(), clock.instant());
  }
}
