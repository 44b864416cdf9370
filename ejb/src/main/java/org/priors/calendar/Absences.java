package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.agencies.Office;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** When people and rooms are not to be had, for a use case that audits. */
@ApplicationScoped
public class Absences {

  private static final String STANDING =
      " from calendar_absence a join calendar_resource r on r.id = a.resource_id"
          + " where a.ended_at is null and upper(a.during) > :now and "
          + OwnCalendar.OWN;

  @Inject Database database;
  @Inject Resources resources;
  @Inject Turn turn;
  @Inject Clock clock;

  /** One that stands. */
  public record Absence(
      long id,
      long resourceId,
      String name,
      ResourceKind kind,
      Instant begins,
      Instant ends,
      AbsenceReason reason,
      String notedBy) {}

  /**
   * Notes one. What is booked in it stays booked and is among the problems until it is moved.
   *
   * @param notedBy the name as others read it
   */
  public long note(long resourceId, Period period, AbsenceReason reason, String notedBy) {
    Guard.present(reason, "/reason", "The reason");
    resources.all(List.of(resourceId));
    return database.read(
        handle -> {
          turn.take(handle, List.of(resourceId));
          return handle
              .createQuery(
                  """
                  insert into calendar_absence (resource_id, during, reason, noted_by)
                  values (:resource, tstzrange(:from, :until), :reason, :by) returning id
                  """)
              .bind("resource", resourceId)
              .bind("from", period.start())
              .bind("until", period.end())
              .bind("reason", reason)
              .bind("by", notedBy)
              .mapTo(Long.class)
              .one();
        });
  }

  /** Ends one that was noted in error, or is over before its time. */
  public void end(long id) {
    int ended =
        database.read(
            handle ->
                handle
                    .createUpdate(
                        "update calendar_absence set ended_at = :now where id = :id and ended_at is"
                            + " null")
                    .bind("now", now())
                    .bind("id", id)
                    .execute());
    if (ended == 0) {
      throw new NotFound("absence", id);
    }
  }

  /** Those of one person or room that touch a period, the earliest first. */
  public List<Absence> of(long resourceId, Period period) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select a.id, a.resource_id, r.name, r.kind, lower(a.during) as begins, upper(a.during) as ends, a.reason, a.noted_by
                    from calendar_absence a join calendar_resource r on r.id = a.resource_id
                    where a.resource_id = :resource and a.ended_at is null and a.during && tstzrange(:from, :until)
                    order by a.during, a.id
                    """)
                .bind("resource", resourceId)
                .bind("from", period.start())
                .bind("until", period.end())
                .mapTo(Absence.class)
                .list());
  }

  /** Those that a calendar shows and that are not over, the earliest first. */
  List<Absence> of(Office office, int skipped, int most) {
    return database.read(
        handle ->
            OwnCalendar.bind(
                    handle.createQuery(
                        """
                        select a.id, a.resource_id, r.name, r.kind, lower(a.during) as begins, upper(a.during) as ends, a.reason, a.noted_by
                        """
                            + STANDING
                            + " order by a.during, a.id limit :most offset :skipped"),
                    office)
                .bind("now", now())
                .bind("most", most)
                .bind("skipped", skipped)
                .mapTo(Absence.class)
                .list());
  }

  /** How many these are. */
  long count(Office office) {
    return database.read(
        handle ->
            OwnCalendar.bind(handle.createQuery("select count(*)" + STANDING), office)
                .bind("now", now())
                .mapTo(Long.class)
                .one());
  }

  /** Whose one that stands is. */
  long resource(long id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select resource_id from calendar_absence where id = :id and ended_at is null")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new NotFound("absence", id)));
  }

  /** How many bookings that stand one of them stands in the way of. */
  long bookedIn(long resourceId, Period period) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from calendar_claim c join calendar_booking b on b.id = c.booking_id
                    where c.resource_id = :resource and c.during && tstzrange(:from, :until) and upper(c.during) > :now
                      and b.held_until is null
                    """)
                .bind("resource", resourceId)
                .bind("from", period.start())
                .bind("until", period.end())
                .bind("now", now())
                .mapTo(Long.class)
                .one());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
