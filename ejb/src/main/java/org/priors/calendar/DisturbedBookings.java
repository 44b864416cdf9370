package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.sql.Database;

/** What is booked and cannot be held as it stands, for whoever moves it. */
@ApplicationScoped
public class DisturbedBookings {

  static final String FOUND =
      """
      with found as (
        select b.id, b.subject, s.id as slot_id, s.during, d.manner, d.officer_id, d.room_id, p.name, a.reason
        from calendar_absence a join calendar_claim c on c.resource_id = a.resource_id and c.during && a.during
        join calendar_booking b on b.id = c.booking_id join calendar_slot s on s.id = b.slot_id
        join calendar_day d on d.id = s.day_id join calendar_resource p on p.id = a.resource_id
        where a.ended_at is null and upper(a.during) > :now and upper(c.during) > :now
          and d.office_id = :office and b.ended_at is null and b.held_until is null
        union
        select b.id, b.subject, s.id, s.during, d.manner, d.officer_id, d.room_id, null, null
        from calendar_day d join calendar_slot s on s.day_id = d.id join calendar_booking b on b.slot_id = s.id
        where d.office_id = :office and d.withdrawn_at is not null and upper(d.during) > :now and upper(s.during) > :now
          and b.ended_at is null and b.held_until is null)
      """;

  @Inject Database database;
  @Inject Clock clock;

  /**
   * One that has to move.
   *
   * @param because every reason, in words
   */
  public record Disturbed(
      long bookingId,
      String subject,
      long slotId,
      Instant begins,
      Instant ends,
      Manner manner,
      String because) {}

  /** One as it is read, once for each reason. */
  public record Row(
      long id,
      String subject,
      long slotId,
      Instant begins,
      Instant ends,
      Manner manner,
      String name,
      AbsenceReason reason) {

    String because() {
      return CalendarProblems.because(name, reason);
    }
  }

  /** Those on the calendar of an office that have not begun, the next ones first. */
  public List<Disturbed> of(long officeId) {
    List<Row> rows =
        database.read(
            handle ->
                handle
                    .createQuery(
                        FOUND
                            + """
                            select f.id, f.subject, f.slot_id, lower(f.during) as begins, upper(f.during) as ends, f.manner,
                              f.name, f.reason
                            from found f where lower(f.during) > :now order by f.during, f.id, f.name, f.reason
                            """)
                    .bind("office", officeId)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .mapTo(Row.class)
                    .list());
    Map<Long, List<Row>> byBooking =
        rows.stream()
            .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
    return new ArrayList<>(byBooking.values()).stream().map(DisturbedBookings::one).toList();
  }

  private static Disturbed one(List<Row> reasons) {
    Row row = reasons.get(0);
    return new Disturbed(
        row.id(),
        row.subject(),
        row.slotId(),
        row.begins(),
        row.ends(),
        row.manner(),
        reasons.stream().map(Row::because).distinct().collect(Collectors.joining("; ")));
  }
}
