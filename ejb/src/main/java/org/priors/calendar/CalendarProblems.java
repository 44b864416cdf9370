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

  private static final String FOUND =
      """
      with found as (
        select b.id, b.subject, s.during, d.officer_id, d.room_id, p.name, a.reason
        from calendar_absence a join calendar_claim c on c.resource_id = a.resource_id and c.during && a.during
        join calendar_booking b on b.id = c.booking_id join calendar_slot s on s.id = b.slot_id
        join calendar_day d on d.id = s.day_id join calendar_resource p on p.id = a.resource_id
        where a.ended_at is null and upper(a.during) > :now and upper(c.during) > :now
          and d.office_id = :office and b.ended_at is null and b.held_until is null
        union
        select b.id, b.subject, s.during, d.officer_id, d.room_id, null, null
        from calendar_day d join calendar_slot s on s.day_id = d.id join calendar_booking b on b.slot_id = s.id
        where d.office_id = :office and d.withdrawn_at is not null and upper(d.during) > :now and upper(s.during) > :now
          and b.ended_at is null and b.held_until is null)
      """;

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
      return name == null ? "The day is off the calendar" : name + " is " + reason.inWords();
    }

    /** What it is for, in words. */
    public String subject() {
      return told == null ? "Taken" : told.title();
    }
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
                        FOUND
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
                .createQuery(FOUND + "select count(*) from found")
                .bind("office", office.id())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }
}
