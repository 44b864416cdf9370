package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** The days on the calendar, for a use case that audits; each write is in its change set. */
@ApplicationScoped
public class CalendarDays {

  private static final int LONGEST = 500;

  private static final String DAYS =
      """
      select d.id, d.office_id, d.purpose, d.manner, d.officer_id, o.name as officer, d.room_id, r.name as room,
             lower(d.during) as begins, upper(d.during) as ends,
             (select count(*) from calendar_slot s where s.day_id = d.id) as slots,
             (select count(*) from calendar_slot s where s.day_id = d.id and exists (
                select from calendar_booking b where b.slot_id = s.id and b.ended_at is null
                  and (b.held_until is null or b.held_until > :now))) as taken
      from calendar_day d join calendar_resource o on o.id = d.officer_id left join calendar_resource r on r.id = d.room_id
      """;

  @Inject Database database;
  @Inject Resources resources;
  @Inject Turn turn;
  @Inject Clock clock;

  /**
   * Puts a day on the calendar.
   *
   * @param zone of the office
   * @return its number
   * @throws Conflict where the officer or the room has another day then
   */
  public long add(NewDay day, ZoneId zone) {
    day.requireOneDay(zone);
    List<Long> taken = Stream.of(day.officerId(), day.roomId()).filter(id -> id != null).toList();
    List<Resource> of = resources.all(taken);
    requireKinds(day, of);
    return database.read(
        handle -> {
          turn.take(handle, taken);
          refuseIfTaken(handle, day, of);
          return insert(handle, day);
        });
  }

  private static void requireKinds(NewDay day, List<Resource> of) {
    Guard.check(
        of.stream()
            .filter(each -> day.roomId() != null && each.id() == day.roomId())
            .allMatch(each -> each.kind() == ResourceKind.ROOM),
        "not-a-room",
        "/room",
        "That is no room.");
    Guard.check(
        of.stream()
            .filter(each -> each.id() == day.officerId())
            .allMatch(each -> each.kind() == ResourceKind.HEARING_OFFICER),
        "not-an-officer",
        "/officer",
        "That is nobody who hears.");
  }

  private static void refuseIfTaken(Handle handle, NewDay day, List<Resource> of) {
    for (Resource each : of) {
      boolean isTaken =
          handle
              .createQuery(
                  """
                  select exists (select from calendar_day where withdrawn_at is null and :id in (officer_id, room_id)
                    and during && tstzrange(:from, :until))
                  """)
              .bind("id", each.id())
              .bind("from", day.during().start())
              .bind("until", day.during().end())
              .mapTo(Boolean.class)
              .one();
      if (isTaken) {
        throw new Conflict(each.name() + " has another day on the calendar at that time.");
      }
    }
  }

  private static long insert(Handle handle, NewDay day) {
    long id =
        handle
            .createQuery(
                """
                insert into calendar_day (office_id, purpose, manner, officer_id, room_id, during)
                values (:office, :purpose, :manner, :officer, :room, tstzrange(:from, :until)) returning id
                """)
            .bind("office", day.officeId())
            .bind("purpose", day.purpose())
            .bind("manner", day.manner())
            .bind("officer", day.officerId())
            .bind("room", day.roomId())
            .bind("from", day.during().start())
            .bind("until", day.during().end())
            .mapTo(Long.class)
            .one();
    try (PreparedBatch slots =
        handle.prepareBatch(
            "insert into calendar_slot (day_id, during) values (?, tstzrange(?, ?))")) {
      day.slots().forEach(slot -> slots.add(id, slot.start(), slot.end()));
      slots.execute();
    }
    return id;
  }

  /**
   * Takes a day off the calendar.
   *
   * @throws Conflict where something is booked on it: that is moved first
   */
  public void withdraw(long id, String because) {
    String reason = Guard.required(because, "/reason", "The reason", LONGEST);
    database.run(
        handle -> {
          CalendarDay day = get(id);
          turn.take(
              handle,
              Stream.of(day.officerId(), day.roomId()).filter(each -> each != null).toList());
          refuseIfBooked(handle, id);
          int withdrawn =
              handle
                  .createUpdate(
                      """
                      update calendar_day set withdrawn_at = :now, withdrawn_because = :reason
                      where id = :id and withdrawn_at is null
                      """)
                  .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                  .bind("reason", reason)
                  .bind("id", id)
                  .execute();
          if (withdrawn == 0) {
            throw new Conflict("This day is off the calendar already.");
          }
        });
  }

  private void refuseIfBooked(Handle handle, long id) {
    long booked = get(id).taken();
    if (booked > 0) {
      throw new Conflict(
          booked == 1
              ? "One hearing is booked on this day. Move it first."
              : booked + " hearings are booked on this day. Move them first.");
    }
  }

  /** One day, withdrawn or not. */
  public CalendarDay get(long id) {
    return database.read(
        handle ->
            handle
                .createQuery(DAYS + " where d.id = :id")
                .bind("id", id)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(CalendarDay.class)
                .findOne()
                .orElseThrow(() -> new NotFound("day on the calendar", id)));
  }

  /**
   * When a slot of an office is.
   *
   * @throws NotFound where it has no such slot for that purpose
   */
  public Period slot(long office, DayPurpose purpose, long slot) {
    return database
        .read(
            handle ->
                handle
                    .select(
                        """
                        select lower(s.during) as "from", upper(s.during) as until from calendar_slot s
                        join calendar_day d on d.id = s.day_id where s.id = ? and d.office_id = ? and d.purpose = ?
                        """,
                        slot,
                        office,
                        purpose)
                    .mapTo(Period.class)
                    .findOne())
        .orElseThrow(() -> new NotFound("slot", slot));
  }

  /** The days of an office that touch a period and stand, the earliest first. */
  public List<CalendarDay> of(long officeId, Period period) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    DAYS
                        + " where d.office_id = :office and d.withdrawn_at is null and d.during &&"
                        + " tstzrange(:from, :until) order by d.during, d.id")
                .bind("office", officeId)
                .bind("from", period.start())
                .bind("until", period.end())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(CalendarDay.class)
                .list());
  }

  /**
   * The days of an office that end after a moment and stand, the earliest first.
   *
   * @param skipped how many come before
   */
  List<CalendarDay> after(long officeId, Instant moment, int skipped, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    DAYS
                        + " where d.office_id = :office and d.withdrawn_at is null and d.during &&"
                        + " tstzrange(:after, null) order by d.during, d.id limit :most offset :skipped")
                .bind("office", officeId)
                .bind("after", moment.atOffset(ZoneOffset.UTC))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("most", most)
                .bind("skipped", skipped)
                .mapTo(CalendarDay.class)
                .list());
  }

  /** How many these are. */
  long countAfter(long officeId, Instant moment) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from calendar_day
                    where office_id = :office and withdrawn_at is null and during && tstzrange(:after, null)
                    """)
                .bind("office", officeId)
                .bind("after", moment.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }

  /** When these people and rooms have a day on the calendar, or are away, in a period. */
  List<Engagement> busy(Collection<Long> resources, Period period) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select r.id as resource_id, lower(d.during) as begins, upper(d.during) as ends, null as reason
                    from calendar_day d join calendar_resource r on r.id in (d.officer_id, d.room_id)
                    where r.id = any(:ids) and d.withdrawn_at is null and d.during && tstzrange(:from, :until)
                    union all
                    select a.resource_id, lower(a.during), upper(a.during), a.reason from calendar_absence a
                    where a.resource_id = any(:ids) and a.ended_at is null and a.during && tstzrange(:from, :until)
                    """)
                .bindArray("ids", Long.class, resources.toArray())
                .bind("from", period.start())
                .bind("until", period.end())
                .mapTo(Engagement.class)
                .list());
  }
}
