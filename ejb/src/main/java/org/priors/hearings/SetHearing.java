package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.calendar.Bookings;
import org.priors.calendar.DayPurpose;
import org.priors.calendar.FreeSlot;
import org.priors.calendar.FreeSlots;
import org.priors.calendar.LeftOutSlot;
import org.priors.calendar.Manner;
import org.priors.calendar.Period;
import org.priors.calendar.SlotsAsked;
import org.priors.calendar.StandingBooking;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Finds the best slots for a hearing, holds one while somebody chooses, and sets the hearing. */
@Stateless
public class SetHearing {

  private static final Duration HELD = Duration.ofMinutes(10);
  private static final int OFFERED = 8;
  private static final int LOOKED_AHEAD_DAYS = 60;

  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject LicensingAgency licensing;
  @Inject NewSettings settings;
  @Inject ActionWork work;
  @Inject Attendance attendance;
  @Inject FreeSlots slots;
  @Inject Bookings bookings;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * What is looked for.
   *
   * @param manner how people come together; null for any
   * @param minutes the shortest slot that will do
   * @param counsel who has to be free besides; null for nobody
   * @param isLater whether days after the last one are looked at too: they need a waiver
   */
  public record Wish(Manner manner, int minutes, String counsel, boolean isLater) {}

  /**
   * What is free.
   *
   * @param lastDay by when the hearing has to be held
   * @param slots the best first
   * @param leftOut near ones that are free by themselves, with why they will not do
   */
  public record Offer(LastDay lastDay, List<FreeSlot> slots, List<LeftOutSlot> leftOut) {}

  /**
   * What the setting is to say.
   *
   * @param booking the hold
   * @param lastDay by when it has to be held as the office has it; null where the law book says so
   * @param waiver why it may be later than the last day; null for no reason
   */
  public record Chosen(long booking, String counsel, LocalDate lastDay, String waiver) {}

  /** The best slots that are free for everybody who has to come. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public Offer offer(Caller caller, long id, Wish wish) {
    AdministrativeAction action = actions.get(id);
    CaseFile file = cases.get(action.caseId());
    licensing.require(caller, file);
    LastDay lastDay = settings.lastDay(caller, action);
    Set<Long> people = attendance.known(file, wish.counsel());
    Period within = within(lastDay, wish, agencies.get(file.agencyId()).zone());
    audit.allowed(caller, "Looked for a slot for a hearing", "case", file.id(), null);
    if (within == null) {
      return new Offer(lastDay, List.of(), List.of());
    }
    SlotsAsked asked =
        new SlotsAsked(
            caller.officeId(),
            DayPurpose.HEARINGS,
            within,
            Duration.ofMinutes(wish.minutes()),
            wish.manner(),
            people,
            people,
            OFFERED);
    return new Offer(lastDay, slots.best(asked), slots.leftOut(asked));
  }

  /** Null where the last day has passed. */
  private Period within(LastDay lastDay, Wish wish, ZoneId zone) {
    Instant now = clock.instant();
    Instant until =
        lastDay.isKnown() && !wish.isLater()
            ? lastDay.day().plusDays(1).atStartOfDay(zone).toInstant()
            : now.plus(Duration.ofDays(LOOKED_AHEAD_DAYS));
    return until.isAfter(now) ? new Period(now, until) : null;
  }

  /**
   * Holds a slot for as long as somebody chooses.
   *
   * @return the number of the hold
   */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public long hold(Caller caller, SeenAction seen, long slot, String counsel) {
    OpenedAction opened = work.open(caller, seen, "A slot held for a hearing");
    opened.action().stages().require(Step.SET_HEARING);
    long held = settings.take(caller, opened, slot, counsel, wanted -> bookings.hold(wanted, HELD));
    work.note(caller, opened, "Held a slot for a hearing", null);
    return held;
  }

  /** The hold, as whoever chooses is shown it. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public StandingBooking held(Caller caller, long id, long booking) {
    AdministrativeAction action = actions.get(id);
    licensing.require(caller, cases.get(action.caseId()));
    return ofIt(action, booking);
  }

  private StandingBooking ofIt(AdministrativeAction action, long booking) {
    StandingBooking held = bookings.standing(booking);
    if (!held.subject().equals(NewSettings.subject(action))) {
      throw new Denied("That slot is held for another hearing.");
    }
    return held;
  }

  /** Lets the hold go, for somebody has chosen otherwise. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void release(Caller caller, SeenAction seen, long booking) {
    OpenedAction opened = work.open(caller, seen, "A slot let go");
    bookings.end(ofIt(opened.action(), booking).id(), "Another slot was chosen");
    work.note(caller, opened, "Let a slot go that was held for a hearing", null);
  }

  /** Sets the hearing in the slot that is held. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void book(Caller caller, SeenAction seen, Chosen chosen) {
    OpenedAction opened = work.open(caller, seen, Step.SET_HEARING.title());
    StandingBooking held = ofIt(opened.action(), chosen.booking());
    Guard.check(held.heldUntil() != null, "booked", "/booking", "That slot is booked already.");
    Setting setting =
        settings.in(held, caller, opened, chosen.counsel(), chosen.lastDay(), chosen.waiver());
    opened.action().set(setting, opened.now(Step.SET_HEARING, setting.waiver()));
    bookings.confirm(held.id(), attendance.all(opened.file(), setting.counsel()));
    work.keep(caller, opened, Step.SET_HEARING.title(), setting.waiver());
  }
}
