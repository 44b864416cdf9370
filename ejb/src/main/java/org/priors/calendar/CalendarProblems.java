package org.priors.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.priors.agencies.Office;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** What is booked on the calendar of the caller's office and cannot be held as it stands. */
@Stateless
public class CalendarProblems {

  /** So many stand on a page. */
  public static final int PAGE = 10;

  @Inject OwnCalendar own;
  @Inject Subjects subjects;
  @Inject Database database;
  @Inject Clock clock;

  /**
   * A booking that somebody has to move.
   *
   * @param name who is not to be had; null where the day is off the calendar
   * @param told what it is for; null where the caller does not see that
   */
  public record Problem(
      Instant begins,
      Instant ends,
      String officer,
      String room,
      String name,
      AbsenceReason reason,
      BookedFor.Told told) {

    /** Why it cannot be held, in words. */
    public String because() {
      return CalendarProblems.because(name, reason);
    }

    /** What it is for, in words. */
    public String subject() {
      return told == null ? "Taken" : told.title();
    }
  }

  /**
   * Why something cannot be held, in words.
   *
   * @param name who is not to be had; null where the day is off the calendar
   */
  static String because(String name, AbsenceReason reason) {
    return name == null ? "The day is off the calendar" : name + " is " + reason.inWords();
  }

  /** One as it is read. */
  public record Row(
      String subject,
      Instant begins,
      Instant ends,
      String officer,
      String room,
      String name,
      AbsenceReason reason) {}

  /** The next ones first. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<Problem> some(Caller caller, int skipped) {
    Office office = own.required(caller);
    List<Row> rows =
        database.read(
            handle ->
                handle
                    .createQuery(
                        DisturbedBookings.FOUND
                            + """
                            select f.subject, lower(f.during) as begins, upper(f.during) as ends, o.name as officer,
                              r.name as room, f.name, f.reason
                            from found f join calendar_resource o on o.id = f.officer_id
                            left join calendar_resource r on r.id = f.room_id
                            order by f.during, f.id, f.name, f.reason limit :most offset :skipped
                            """)
                    .bind("office", office.id())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("most", PAGE)
                    .bind("skipped", skipped)
                    .mapTo(Row.class)
                    .list());
    Map<String, BookedFor.Told> told =
        subjects.tell(caller, rows.stream().map(Row::subject).toList());
    return rows.stream()
        .map(
            row ->
                new Problem(
                    row.begins(),
                    row.ends(),
                    row.officer(),
                    row.room(),
                    row.name(),
                    row.reason(),
                    told.get(row.subject())))
        .toList();
  }

  /** How many there are. */
  @UseCase(Permission.PLAN_CALENDAR)
  public long count(Caller caller) {
    Office office = own.required(caller);
    return database.read(
        handle ->
            handle
                .createQuery(DisturbedBookings.FOUND + "select count(*) from found")
                .bind("office", office.id())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }
}
