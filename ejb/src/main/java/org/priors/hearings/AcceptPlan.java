package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.priors.audit.AuditLog;
import org.priors.calendar.Bookings;
import org.priors.planning.CalendarPlan;
import org.priors.planning.PlanLine;
import org.priors.planning.PlanLines;
import org.priors.planning.Plans;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Accepts a plan of hearings, line by line: each is booked and set by itself, once, whoever accepts
 * it and however often.
 */
@Stateless
public class AcceptPlan {

  private static final String MOVED =
      "This hearing is not booked any more as it was when the plan was made.";

  @Inject Plans plans;
  @Inject PlanLines lines;
  @Inject Actions actions;
  @Inject ActionWork work;
  @Inject NewSettings settings;
  @Inject LicensingAgency licensing;
  @Inject Bookings bookings;
  @Inject SlotsOfSettings slots;
  @Inject AuditLog audit;

  /** The next lines that can be accepted after this one, by their numbers. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public List<Long> open(Caller caller, long plan, long after, int most) {
    return lines.open(plan(caller, plan).id(), after, most);
  }

  /**
   * Books the slot of a line and sets its hearing; one that has to move is postponed by the office
   * first.
   *
   * @return whether it was done now: false where somebody had accepted it, or turned it down
   * @throws Conflict where the slot went, or the hearing stands elsewhere by now
   */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public boolean accept(Caller caller, long plan, long line) {
    CalendarPlan of = plan(caller, plan);
    Optional<PlanLine> open = lines.take(of.id(), line);
    open.ifPresent(each -> set(caller, of, each));
    return open.isPresent();
  }

  private void set(Caller caller, CalendarPlan plan, PlanLine line) {
    AdministrativeAction action = actions.get(line.number());
    OpenedAction opened =
        work.open(caller, new SeenAction(action.id(), action.version()), Step.SET_HEARING.title());
    Stands stands = line.hadBooking() == null ? asked(caller, plan, opened) : moved(line, opened);
    long booking = settings.take(caller, opened, line.slotId(), stands.counsel(), bookings::book);
    Setting setting =
        new Setting(bookings.standing(booking))
            .attendedBy(Attendance.nameOfOfficer(opened.file()), stands.counsel())
            .within(stands.lastDay(), stands.waiver(), opened.zone());
    action.set(setting, opened.now(Step.SET_HEARING, setting.waiver()));
    work.keep(caller, opened, Step.SET_HEARING.title(), "By plan " + plan.id());
    lines.accepted(line.id());
  }

  /** What of a hearing stays when it is set. */
  private record Stands(String counsel, LastDay lastDay, String waiver) {}

  private Stands asked(Caller caller, CalendarPlan plan, OpenedAction opened) {
    AdministrativeAction action = opened.action();
    action.stages().require(Step.SET_HEARING);
    Optional<HearingRequest> request = action.openRequest();
    LastDay ofLaw = settings.lastDay(caller, action);
    return new Stands(
        request.map(HearingRequest::counsel).orElse(null),
        ofLaw.isKnown() ? ofLaw : ofOffice(action, ofLaw, plan),
        null);
  }

  /** As it was set before; else as the plan has it. */
  private static LastDay ofOffice(AdministrativeAction action, LastDay ofLaw, CalendarPlan plan) {
    return action.settings().stream()
        .filter(setting -> setting.step().stands())
        .reduce((before, after) -> after)
        .map(Setting::lastDay)
        .orElseGet(() -> ofLaw.orSetByOffice(plan.officeLastDay(), plan.askedBy(), "/lastDay"));
  }

  /** Ends the setting that cannot be held. */
  private Stands moved(PlanLine line, OpenedAction opened) {
    AdministrativeAction action = opened.action();
    Setting before =
        action
            .setting()
            .filter(setting -> setting.booking() == line.hadBooking())
            .orElseThrow(() -> new Conflict(MOVED));
    slots.end(action, opened.now(Step.POSTPONE, line.hadBecause()), Side.AGENCY);
    return new Stands(before.counsel(), before.lastDay(), before.waiver());
  }

  /** The line cannot be booked any more: it is told why, and its hearing waits again. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void turnDown(Caller caller, long plan, long line, String why) {
    CalendarPlan of = plan(caller, plan);
    if (lines.take(of.id(), line).isPresent()) {
      lines.turnDown(line, why);
      audit.allowed(caller, "A line of a plan could not be booked", "calendar plan", plan, why);
    }
  }

  /** Ends a plan of which no line waits any more; says whether it has ended. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public boolean closeIfDone(Caller caller, long plan) {
    CalendarPlan of = plan(caller, plan);
    boolean closed = plans.closeIfDone(of.id(), caller.displayName());
    if (closed) {
      audit.allowed(caller, "Accepted a plan", "calendar plan", plan, null);
    }
    return closed;
  }

  private CalendarPlan plan(Caller caller, long id) {
    return plans.get(licensing.officeOf(caller), id);
  }
}
