package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.priors.sql.Database;

/**
 * Finds slots at which all who have to be there are free of any other booking and of absences, for
 * a use case that audits. What it offers is free when it is asked; booking says whether it still
 * is.
 */
@ApplicationScoped
public class FreeSlots {

  /**
   * How many of the earliest are looked at: the best lie among those, since waiting counts most.
   * They are ordered before anybody is asked for, so that no more are asked about than are looked
   * at.
   */
  private static final int LOOKED_AT = 400;

  private static final String FREE =
      """
      with near as (
        select s.id, s.during, d.id as day_id, d.manner, d.officer_id, d.room_id
        from calendar_day d join calendar_slot s on s.day_id = d.id
        where d.office_id = :office and d.purpose = :purpose and d.withdrawn_at is null
          and d.during && tstzrange(:from, :until) and s.during <@ tstzrange(:from, :until) and lower(s.during) > :now
          and upper(s.during) - lower(s.during) >= make_interval(secs => :seconds)
          and (:manner::text is null or d.manner = :manner) and (:slot::bigint is null or s.id = :slot)
        order by lower(s.during), s.id offset 0),
      free as (
        select * from near n
        where not exists (
            select from unnest(array[n.officer_id, n.room_id] || :people) who (id)
            join calendar_claim c on c.resource_id = who.id and c.during && n.during join calendar_booking b on b.id = c.booking_id
            where (b.held_until is null or b.held_until > :now) and b.subject is distinct from :moved)
          and not exists (
            select from unnest(array[n.officer_id, n.room_id] || :people) who (id)
            join calendar_absence a on a.resource_id = who.id and a.ended_at is null and a.during && n.during)
          and not exists (
            select from calendar_claim c join calendar_booking b on b.id = c.booking_id join calendar_slot t on t.id = b.slot_id
            join calendar_day x on x.id = t.day_id join calendar_way w on w.room_from = x.room_id and w.room_to = n.room_id
            where c.resource_id = any(n.officer_id || :people) and c.during && tstzrange(
                lower(n.during) - interval '1 day', upper(n.during) + interval '1 day')
              and c.during && tstzrange(
                lower(n.during) - w.minutes * interval '1 minute', upper(n.during) + w.minutes * interval '1 minute')
              and (b.held_until is null or b.held_until > :now) and b.subject is distinct from :moved)
        limit :looked)
      select f.id, f.day_id, f.manner, o.name as officer, r.name as room, lower(f.during) as begins, upper(f.during) as ends,
        (select count(*) from calendar_claim c where c.resource_id = any(:beside)
          and (upper(c.during) = lower(f.during) or lower(c.during) = upper(f.during))) as adjoining,
        (select count(*) from calendar_claim c join calendar_booking b on b.id = c.booking_id join calendar_slot t on t.id = b.slot_id
          where c.resource_id = any(:beside) and t.day_id = f.day_id) as same_day,
        (select count(*) from calendar_claim c where c.resource_id = f.officer_id
          and c.during && tstzrange(lower(f.during) - interval '14 days', upper(f.during) + interval '14 days')) as load
      from free f join calendar_resource o on o.id = f.officer_id left join calendar_resource r on r.id = f.room_id
      """;

  /** Near slots that nobody has booked and that are not offered, with every reason. */
  private static final String LEFT_OUT =
      """
      with ordered as (
        select s.id, s.during, d.manner, d.officer_id, d.room_id
        from calendar_day d join calendar_slot s on s.day_id = d.id
        where d.office_id = :office and d.purpose = :purpose and d.withdrawn_at is null
          and d.during && tstzrange(:from, :until) and s.during <@ tstzrange(:from, :until) and lower(s.during) > :now
        order by lower(s.during), s.id offset 0),
      near as (
        select * from ordered n
        where not exists (
            select from unnest(array[n.officer_id, n.room_id]) who (id)
            join calendar_claim c on c.resource_id = who.id and c.during && n.during join calendar_booking b on b.id = c.booking_id
            where b.held_until is null or b.held_until > :now)
        limit :looked),
      reasons as (
        select n.id, 1 as place, round(extract(epoch from upper(n.during) - lower(n.during)) / 60) || ' minutes; '
          || round(:seconds / 60.0) || ' are needed' as because
        from near n where upper(n.during) - lower(n.during) < make_interval(secs => :seconds)
        union
        select n.id, 2, case n.manner when 'VIDEO' then 'By video' when 'TELEPHONE' then 'By telephone' else 'In person' end
        from near n where n.manner <> :manner
        union
        select n.id, 3, p.name || ' is taken at that time'
        from near n join calendar_claim c on c.resource_id = any(:people) and c.during && n.during
        join calendar_booking b on b.id = c.booking_id join calendar_resource p on p.id = c.resource_id
        where b.held_until is null or b.held_until > :now
        union
        select n.id, 4, p.name || ' is not to be had at that time'
        from near n cross join lateral unnest(array[n.officer_id, n.room_id] || :people) who (id)
        join calendar_absence a on a.resource_id = who.id and a.during && n.during and a.ended_at is null
        join calendar_resource p on p.id = a.resource_id
        union
        select n.id, 5, p.name || ' is in ' || w.town_from || ' shortly before or after, ' || w.minutes || ' minutes away'
        from near n join calendar_claim c on c.resource_id = any(n.officer_id || :people) and not c.during && n.during
          and c.during && tstzrange(lower(n.during) - interval '1 day', upper(n.during) + interval '1 day')
        join calendar_booking b on b.id = c.booking_id join calendar_slot t on t.id = b.slot_id
        join calendar_day x on x.id = t.day_id join calendar_way w on w.room_from = x.room_id and w.room_to = n.room_id
        join calendar_resource p on p.id = c.resource_id
        where (b.held_until is null or b.held_until > :now) and c.during && tstzrange(
          lower(n.during) - w.minutes * interval '1 minute', upper(n.during) + w.minutes * interval '1 minute'))
      select lower(n.during) as begins, upper(n.during) as ends, o.name as officer, r.name as room,
        string_agg(w.because, '; ' order by w.place, w.because) as because
      from near n join reasons w on w.id = n.id
      join calendar_resource o on o.id = n.officer_id left join calendar_resource r on r.id = n.room_id
      group by n.id, n.during, o.name, r.name order by lower(n.during), n.id limit :most
      """;

  /**
   * Beside another hearing of the same people, then on their day, then soon, then evenly spread.
   */
  private static final Comparator<FreeSlot> BEST =
      Comparator.comparing((FreeSlot slot) -> slot.adjoining() == 0)
          .thenComparing(slot -> slot.sameDay() == 0)
          .thenComparing(FreeSlot::begins)
          .thenComparing(FreeSlot::load)
          .thenComparing(FreeSlot::id);

  @Inject Database database;
  @Inject Clock clock;

  /** The best that are free, the best first. */
  public List<FreeSlot> best(SlotsAsked asked) {
    return free(asked, null, null);
  }

  /**
   * That one, where it is free.
   *
   * @param moved the subject whose own booking would end, so that it takes nobody's time
   */
  public Optional<FreeSlot> find(SlotsAsked asked, long slot, String moved) {
    return free(asked, slot, moved).stream().findFirst();
  }

  private List<FreeSlot> free(SlotsAsked asked, Long slot, String moved) {
    return database.read(
        handle ->
            bind(handle.createQuery(FREE), asked)
                .bindArray("beside", Long.class, asked.beside().toArray())
                .bind("slot", slot)
                .bind("moved", moved)
                .mapTo(FreeSlot.class)
                .stream()
                .sorted(BEST)
                .limit(asked.most())
                .toList());
  }

  /**
   * The nearest that are free by themselves and are not offered, the earliest first: too short, of
   * another manner, or at a time at which somebody who has to be there cannot.
   */
  public List<LeftOutSlot> leftOut(SlotsAsked asked) {
    return database.read(
        handle ->
            bind(handle.createQuery(LEFT_OUT), asked)
                .bind("most", asked.most())
                .mapTo(LeftOutSlot.class)
                .list());
  }

  private Query bind(Query query, SlotsAsked asked) {
    return query
        .bind("office", asked.officeId())
        .bind("purpose", asked.purpose())
        .bind("from", asked.within().start())
        .bind("until", asked.within().end())
        .bind("now", now())
        .bind("seconds", asked.atLeast().toSeconds())
        .bind("manner", asked.manner())
        .bindArray("people", Long.class, asked.people().toArray())
        .bind("looked", LOOKED_AT);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
