package org.priors.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.priors.agencies.Office;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Notes when people and rooms of a calendar are not to be had, and when they are again. */
@Stateless
public class NoteAbsence {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  private static final Duration LONGEST = Duration.ofDays(731);

  @Inject OwnCalendar own;
  @Inject Absences absences;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * What came of it.
   *
   * @param booked how many bookings somebody has to move now
   */
  public record Noted(long id, String name, long booked) {}

  /** Notes one; what is booked in it stays booked and is among the problems. */
  @UseCase(Permission.PLAN_CALENDAR)
  public Noted note(Caller caller, long resourceId, Period period, AbsenceReason reason) {
    Office office = own.required(caller);
    Resource who = own.person(office, resourceId);
    Guard.check(period.until().isAfter(clock.instant()), "over", "/until", "It is over already.");
    Guard.check(
        period.length().compareTo(LONGEST) <= 0,
        "too-long",
        "/until",
        "An absence lasts two years at most.");
    changes.begin(caller, "Absence noted");
    long id = absences.note(resourceId, period, reason, caller.displayName());
    audit.allowed(caller, "Noted an absence", "calendar resource", resourceId, who.name());
    return new Noted(id, who.name(), absences.bookedIn(resourceId, period));
  }

  /** Ends one that was noted in error, or is over before its time. */
  @UseCase(Permission.PLAN_CALENDAR)
  public void end(Caller caller, long absenceId) {
    Resource who = own.person(own.required(caller), absences.resource(absenceId));
    changes.begin(caller, "Absence ended");
    absences.end(absenceId);
    audit.allowed(caller, "Ended an absence", "calendar resource", who.id(), who.name());
  }

  /** Those that are not over, the earliest first. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<Absences.Absence> some(Caller caller, int skipped) {
    return absences.of(own.required(caller), skipped, PAGE);
  }

  /** How many there are. */
  @UseCase(Permission.PLAN_CALENDAR)
  public long count(Caller caller) {
    return absences.count(own.required(caller));
  }
}
