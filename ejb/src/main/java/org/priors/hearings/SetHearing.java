package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.priors.calendar.Wanted;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Finds the best slots for a hearing, holds one while somebody chooses, and sets the hearing. */
@Stateless
public class SetHearing {

  /** What the calendar knows actions by, before their numbers. */
  static final String PREFIX = "action:";

  private static final DateTimeFormatter SLOT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm z", Locale.ENGLISH);

  private static final Duration HELD = Duration.ofMinutes(10);
  private static final int OFFERED = 8;
  private static final int LOOKED_AHEAD_DAYS = 60;

  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject LicensingAgency licensing;
  @Inject ActionLaw law;
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
    LastDay lastDay = lastDay(caller, action);
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

  private LastDay lastDay(Caller caller, AdministrativeAction action) {
    String kind = action.openRequest().map(HearingRequest::kind).orElse(null);
    return law.toStoreBy(caller, action).toHold(kind);
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
    opened.action().stages().refusal(Step.SET_HEARING).ifPresent(SetHearing::refuse);
    Wanted wanted =
        new Wanted(slot, attendance.all(opened.file(), counsel), subject(opened.action()));
    long held = holdUnlessGone(wanted, opened.zone());
    work.keep(caller, opened, "Held a slot for a hearing", null);
    return held;
  }

  /** Whoever was slower is told which slot went. */
  private long holdUnlessGone(Wanted wanted, ZoneId zone) {
    try {
      return bookings.hold(wanted, HELD);
    } catch (Conflict gone) {
      Instant begins = bookings.period(wanted.slotId()).from();
      throw new Conflict(
          "The slot on " + SLOT.format(begins.atZone(zone)) + " is gone. " + gone.getMessage());
    }
  }

  private static void refuse(String sentence) {
    throw new Conflict(sentence);
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
    if (!held.subject().equals(subject(action))) {
      throw new Denied("That slot is held for another hearing.");
    }
    return held;
  }

  /** Lets the hold go, for somebody has chosen otherwise. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void release(Caller caller, SeenAction seen, long booking) {
    OpenedAction opened = work.open(caller, seen, "A slot let go");
    bookings.end(ofIt(opened.action(), booking).id(), "Another slot was chosen");
    work.keep(caller, opened, "Let a slot go that was held for a hearing", null);
  }

  /** Sets the hearing in the slot that is held. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void book(Caller caller, SeenAction seen, Chosen chosen) {
    OpenedAction opened = work.open(caller, seen, Step.SET_HEARING.title());
    StandingBooking held = ofIt(opened.action(), chosen.booking());
    Guard.check(held.heldUntil() != null, "booked", "/booking", "That slot is booked already.");
    LastDay lastDay =
        lastDay(caller, opened.action())
            .orSetByOffice(chosen.lastDay(), caller.displayName(), "/lastDay");
    Setting setting =
        new Setting(held)
            .attendedBy(
                Attendance.nameOfOfficer(opened.file()),
                Guard.optionalLine(chosen.counsel(), "/counsel", "The name of counsel", 200))
            .within(lastDay, chosen.waiver(), opened.zone());
    opened.action().set(setting, opened.now(Step.SET_HEARING, setting.waiver()));
    bookings.confirm(held.id(), attendance.all(opened.file(), setting.counsel()));
    work.keep(caller, opened, Step.SET_HEARING.title(), setting.waiver());
  }

  static String subject(AdministrativeAction action) {
    return PREFIX + action.id();
  }

  /** The number of the action that a booking is for; empty where it is for something else. */
  static Optional<Long> number(String subject) {
    return subject.startsWith(PREFIX)
        ? Optional.of(Long.valueOf(subject.substring(PREFIX.length())))
        : Optional.empty();
  }
}
