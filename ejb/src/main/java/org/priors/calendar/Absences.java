package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** When people and rooms are not to be had, for a use case that audits. */
@ApplicationScoped
public class Absences {

  @Inject Database database;
  @Inject Resources resources;
  @Inject Turn turn;
  @Inject Clock clock;

  /** One that stands. */
  public record Absence(
      long id,
      long resourceId,
      String name,
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
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
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
                    select a.id, a.resource_id, r.name, lower(a.during) as begins, upper(a.during) as ends, a.reason, a.noted_by
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
}
