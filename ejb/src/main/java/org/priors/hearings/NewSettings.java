package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.priors.calendar.CalendarDays;
import org.priors.calendar.DayPurpose;
import org.priors.calendar.Period;
import org.priors.calendar.StandingBooking;
import org.priors.calendar.Wanted;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.security.Caller;

/** What a hearing that is set takes of the calendar, and by when it has to be held. */
@ApplicationScoped
class NewSettings {

  /** What the calendar knows actions by, before their numbers. */
  static final String PREFIX = "action:";

  private static final DateTimeFormatter SLOT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm z", Locale.ENGLISH);

  @Inject ActionLaw law;
  @Inject Attendance attendance;
  @Inject CalendarDays days;

  /** By when the hearing that was asked for has to be held. */
  LastDay lastDay(Caller caller, AdministrativeAction action) {
    String kind = action.openRequest().map(HearingRequest::kind).orElse(null);
    return law.toStoreBy(caller, action).toHold(kind);
  }

  /**
   * Takes a slot of the own office for all who have to come.
   *
   * @param counsel null for nobody
   * @param how books it or holds it
   * @throws Conflict where somebody was faster: it says which slot went
   */
  long take(
      Caller caller, OpenedAction opened, long slot, String counsel, ToLongFunction<Wanted> how) {
    Period when = days.slot(caller.officeId(), DayPurpose.HEARINGS, slot);
    Set<Long> people = attendance.all(opened.file(), counsel);
    try {
      return how.applyAsLong(new Wanted(slot, people, subject(opened.action())));
    } catch (Conflict gone) {
      throw new Conflict(
          "The slot on " + inWords(when, opened.zone()) + " is gone. " + gone.getMessage());
    }
  }

  private static String inWords(Period when, ZoneId zone) {
    return SLOT.format(when.from().atZone(zone));
  }

  /**
   * The setting in that slot.
   *
   * @param lastDay by when it has to be held as the office has it; null where the law book says so
   * @param waiver why it may be later than the last day; null for no reason
   */
  Setting in(
      StandingBooking slot,
      Caller caller,
      OpenedAction opened,
      String counsel,
      LocalDate lastDay,
      String waiver) {
    LastDay by =
        lastDay(caller, opened.action()).orSetByOffice(lastDay, caller.displayName(), "/lastDay");
    return new Setting(slot)
        .attendedBy(
            Attendance.nameOfOfficer(opened.file()),
            Guard.optionalLine(counsel, "/counsel", "The name of counsel", 200))
        .within(by, waiver, opened.zone());
  }

  /** As the calendar knows it. */
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
