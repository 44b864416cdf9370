package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.priors.agencies.Agencies;
import org.priors.agencies.Office;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.calendar.DayPurpose;
import org.priors.calendar.DisturbedBookings;
import org.priors.calendar.Manner;
import org.priors.hearings.HearingsAsked.Which;
import org.priors.planning.CalendarPlan;
import org.priors.planning.PlanAsked;
import org.priors.planning.PlanKind;
import org.priors.planning.Plans;
import org.priors.planning.Requirement;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * Asks for a plan of hearings: of those that wait to be set, or of those that cannot be held as
 * they are set.
 */
@Stateless
public class PlanHearings {

  /** So many are planned at once; of more, those that have to be held first. */
  static final int MOST = 1_000;

  private static final int LONGEST_MINUTES = 600;

  @Inject HearingsWaiting waiting;
  @Inject DisturbedBookings disturbed;
  @Inject HearingsToPlan hearings;
  @Inject LicensingAgency licensing;
  @Inject Agencies agencies;
  @Inject Plans plans;
  @Inject Database database;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * What is asked for.
   *
   * @param first the first day on which something may be set
   * @param last the last one
   * @param minutes the shortest slot that will do, for hearings that wait
   * @param manner how people come together, for hearings that wait; null for any
   * @param officeLastDay by when hearings have to be held of which the law book has no day; null
   *     for none, which leaves them to be set by hand
   */
  public record Asked(
      LocalDate first, LocalDate last, int minutes, Manner manner, LocalDate officeLastDay) {}

  /**
   * What could be planned.
   *
   * @param toSet how many hearings wait to be set
   * @param toMove how many bookings have to move
   * @param first the first day that leaves time for notice
   */
  public record Outlook(long toSet, long toMove, LocalDate first) {}

  /** Whether the caller works where hearings are planned. */
  @UseCase(Permission.PLAN_CALENDAR)
  public boolean isFor(Caller caller) {
    return licensing.isOf(caller);
  }

  /** What could be planned now. */
  @UseCase(Permission.PLAN_CALENDAR)
  public Outlook outlook(Caller caller) {
    Office office = office(caller);
    return new Outlook(
        waiting.count(caller, HearingsAsked.all(Which.TO_SET)),
        disturbed.of(office.id()).size(),
        plans.usualFirst(today(office)));
  }

  /**
   * Asks for a plan.
   *
   * @return its number
   */
  @UseCase(Permission.PLAN_CALENDAR)
  public long ask(Caller caller, PlanKind kind, Asked asked) {
    Office office = office(caller);
    Guard.check(
        asked.minutes() > 0 && asked.minutes() <= LONGEST_MINUTES,
        "not-a-length",
        "/minutes",
        "A hearing takes 1 to " + LONGEST_MINUTES + " minutes.");
    PlanAsked plan =
        new PlanAsked(
            office.id(),
            office.zone(),
            kind,
            DayPurpose.HEARINGS,
            asked.first(),
            asked.last(),
            asked.officeLastDay(),
            caller.displayName());
    Guard.check(
        plan.first().isAfter(today(office)),
        "in-the-past",
        "/first",
        "A plan begins tomorrow at the earliest.");
    database.takesLong();
    changes.begin(caller, kind.title() + " planned");
    long id = plans.ask(plan, kind == PlanKind.WAITING ? toSet(caller, plan, asked) : toMove(plan));
    audit.allowed(caller, "Asked for a plan: " + kind.title(), "calendar plan", id, null);
    return id;
  }

  private List<Requirement> toSet(Caller caller, PlanAsked plan, Asked asked) {
    return waiting.some(caller, HearingsAsked.all(Which.TO_SET), 0, MOST).stream()
        .map(line -> hearings.toSet(line, plan, asked))
        .toList();
  }

  private List<Requirement> toMove(PlanAsked plan) {
    return disturbed.of(plan.officeId()).stream()
        .limit(MOST)
        .map(each -> hearings.toMove(each, plan))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Ends the search with the best that is found by then. */
  @UseCase(Permission.PLAN_CALENDAR)
  public void stop(Caller caller, long id) {
    CalendarPlan plan = plans.get(office(caller).id(), id);
    plans.stop(plan.id());
    audit.allowed(caller, "Stopped the search for a plan", "calendar plan", id, null);
  }

  /** Nothing more of it will be booked. */
  @UseCase(Permission.PLAN_CALENDAR)
  public void discard(Caller caller, long id) {
    CalendarPlan plan = plans.get(office(caller).id(), id);
    plans.discard(plan.id(), caller.displayName());
    audit.allowed(caller, "Discarded a plan", "calendar plan", id, null);
  }

  private Office office(Caller caller) {
    return agencies.office(licensing.officeOf(caller));
  }

  private LocalDate today(Office office) {
    return LocalDate.now(clock.withZone(office.zone()));
  }
}
