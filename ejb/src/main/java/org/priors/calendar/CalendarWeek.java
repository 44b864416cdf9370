package org.priors.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.priors.agencies.Office;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** A week of the calendar of the caller's office, or less of it. */
@Stateless
public class CalendarWeek {

  /** The most slots that are shown; who has more narrows it by officer or room. */
  public static final int MOST = 600;

  private static final String SLOTS =
      """
      select s.id, d.manner, o.name as officer, r.name as room, lower(s.during) as begins, upper(s.during) as ends, b.subject,
        b.held_until is not null as is_held,
        exists (
          select from unnest(array[d.officer_id, d.room_id]) who (id)
          join calendar_claim c on c.resource_id = who.id and c.during && s.during join calendar_booking k on k.id = c.booking_id
          where k.held_until is null or k.held_until > :now) as is_claimed,
        w.name as away_name, w.reason as away_reason
      from calendar_day d join calendar_slot s on s.day_id = d.id
      join calendar_resource o on o.id = d.officer_id left join calendar_resource r on r.id = d.room_id
      left join lateral (
        select k.id, k.subject, k.held_until from calendar_booking k
        where k.slot_id = s.id and k.ended_at is null and (k.held_until is null or k.held_until > :now) limit 1) b on true
      left join lateral (
        select p.name, a.reason from unnest(array[d.officer_id, d.room_id]) who (id)
        join calendar_absence a on a.resource_id = who.id and a.ended_at is null and a.during && s.during
        join calendar_resource p on p.id = a.resource_id
        order by a.id limit 1) w on true
      where d.office_id = :office and d.withdrawn_at is null and d.during && tstzrange(:from, :until)
        and s.during && tstzrange(:from, :until)
        and (:officer::bigint is null or d.officer_id = :officer) and (:room::bigint is null or d.room_id = :room)
      order by lower(s.during), o.name, s.id limit :most
      """;

  /**
   * Of every booking, day and absence of a period one number: another one where one has changed.
   */
  private static final String VERSION =
      """
      with house as (
        select id from calendar_resource where office_id = :office and kind in ('HEARING_OFFICER', 'ROOM'))
      select concat_ws('-',
        (select count(*) || '.' || coalesce(bit_xor(hashint8extended(c.booking_id, (b.held_until is null)::int)), 0)
         from house h join calendar_claim c on c.resource_id = h.id and c.during && tstzrange(:from, :until)
         join calendar_booking b on b.id = c.booking_id where b.held_until is null or b.held_until > :now),
        (select count(*) || '.' || coalesce(bit_xor(hashint8extended(d.id, 0)), 0) from calendar_day d
         where d.office_id = :office and d.withdrawn_at is null and d.during && tstzrange(:from, :until)),
        (select count(*) || '.' || coalesce(bit_xor(hashint8extended(a.id, 0)), 0)
         from house h join calendar_absence a on a.resource_id = h.id and a.during && tstzrange(:from, :until)
         where a.ended_at is null))
      """;

  @Inject OwnCalendar own;
  @Inject Subjects subjects;
  @Inject Database database;
  @Inject Clock clock;

  /** The slots of that part, in their order; at most {@link #MOST} and one. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<WeekSlot> slots(Caller caller, WeekAsked asked) {
    Office office = own.required(caller);
    List<WeekSlot.Row> rows =
        database.read(
            handle ->
                handle
                    .createQuery(SLOTS)
                    .bind("office", office.id())
                    .bind("from", asked.within().start())
                    .bind("until", asked.within().end())
                    .bind("officer", asked.officerId())
                    .bind("room", asked.roomId())
                    .bind("now", now())
                    .bind("most", MOST + 1)
                    .mapTo(WeekSlot.Row.class)
                    .list());
    Map<String, BookedFor.Told> told =
        subjects.tell(
            caller, rows.stream().filter(row -> !row.isHeld()).map(WeekSlot.Row::subject).toList());
    return rows.stream().map(row -> new WeekSlot(row, told.get(row.subject()))).toList();
  }

  /** Tells whether anything of a period has changed: then it is another. */
  @UseCase(Permission.PLAN_CALENDAR)
  public String version(Caller caller, Period within) {
    Office office = own.required(caller);
    return database.read(
        handle ->
            handle
                .createQuery(VERSION)
                .bind("office", office.id())
                .bind("from", within.start())
                .bind("until", within.end())
                .bind("now", now())
                .mapTo(String.class)
                .one());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
