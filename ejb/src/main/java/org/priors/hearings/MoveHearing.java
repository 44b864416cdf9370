package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.priors.audit.AuditLog;
import org.priors.calendar.Bookings;
import org.priors.calendar.CalendarDays;
import org.priors.calendar.DayPurpose;
import org.priors.calendar.FreeSlot;
import org.priors.calendar.FreeSlots;
import org.priors.calendar.Period;
import org.priors.calendar.SlotsAsked;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Puts a hearing off to a slot that is free: its setting ends as postponed and another is made, in
 * one step, so that it is never without one and never in two.
 */
@Stateless
public class MoveHearing {

  private static final String TITLE = "Hearing moved";

  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject LicensingAgency licensing;
  @Inject NewSettings settings;
  @Inject SlotsOfSettings taken;
  @Inject Attendance attendance;
  @Inject FreeSlots slots;
  @Inject CalendarDays days;
  @Inject Bookings bookings;
  @Inject ActionWork work;
  @Inject AuditLog audit;

  /**
   * Where a hearing may be moved to.
   *
   * @param lastDay by when it has to be held
   * @param slot empty where it is not free for all who have to come
   */
  public record Target(LastDay lastDay, Optional<FreeSlot> slot) {}

  /**
   * How it is moved.
   *
   * @param by who asked for it
   * @param lastDay by when it has to be held as the office has it; null where the law book says so
   * @param waiver why it may be later than the last day; null for no reason
   */
  public record Moved(long slot, Side by, String reason, LocalDate lastDay, String waiver) {}

  /** Looks at a slot, as if the hearing had left the one that it has. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public Target look(Caller caller, long id, long slot) {
    AdministrativeAction action = actions.get(id);
    CaseFile file = cases.get(action.caseId());
    licensing.require(caller, file);
    String counsel = standing(action).counsel();
    Period when = days.slot(caller.officeId(), DayPurpose.HEARINGS, slot);
    audit.allowed(caller, "Looked at a slot to move a hearing to", "case", file.id(), null);
    return new Target(
        settings.lastDay(caller, action),
        slots.find(
            asked(caller, when, attendance.known(file, counsel)),
            slot,
            NewSettings.subject(action)));
  }

  private static SlotsAsked asked(Caller caller, Period when, Set<Long> people) {
    return new SlotsAsked(
        caller.officeId(),
        DayPurpose.HEARINGS,
        when,
        Duration.between(when.from(), when.until()),
        null,
        people,
        people,
        1);
  }

  private static Setting standing(AdministrativeAction action) {
    return action
        .setting()
        .orElseThrow(
            () -> new Conflict("No hearing of this action is set: there is none to move."));
  }

  private void refuseToWhereItIs(Setting before, long slot) {
    if (bookings.standing(before.booking()).slotId() == slot) {
      throw new Conflict("The hearing is set in that slot already.");
    }
  }

  /**
   * Moves it.
   *
   * @throws Conflict where the slot went to somebody else: nothing is changed then
   */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void move(Caller caller, SeenAction seen, Moved moved) {
    OpenedAction opened = work.open(caller, seen, TITLE);
    Setting before = standing(opened.action());
    Guard.present(moved.by(), "/by", "Who asked for it");
    refuseToWhereItIs(before, moved.slot());
    taken.end(opened.action(), opened.now(Step.POSTPONE, moved.reason()), moved.by());
    long booking = settings.take(caller, opened, moved.slot(), before.counsel(), bookings::book);
    Setting after =
        settings.in(
            bookings.standing(booking),
            caller,
            opened,
            before.counsel(),
            moved.lastDay(),
            moved.waiver());
    opened.action().set(after, opened.now(Step.SET_HEARING, after.waiver()));
    work.keep(caller, opened, TITLE, moved.reason());
  }
}
