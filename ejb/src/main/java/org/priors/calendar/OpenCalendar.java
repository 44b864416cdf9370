package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.priors.sql.Database;

/** What of a calendar is open over a period, for whoever plans it as a whole. */
@ApplicationScoped
public class OpenCalendar {

  private static final String SLOTS =
      """
      select s.id, d.manner, d.officer_id, d.room_id, lower(s.during) as begins, upper(s.during) as ends
      from calendar_day d join calendar_slot s on s.day_id = d.id
      where d.office_id = :office and d.purpose = :purpose and d.withdrawn_at is null
        and d.during && tstzrange(:from, :until) and s.during <@ tstzrange(:from, :until) and lower(s.during) > :now
        and not exists (
          select from unnest(array[d.officer_id, d.room_id]) who (id)
          join calendar_claim c on c.resource_id = who.id and c.during && s.during join calendar_booking b on b.id = c.booking_id
          where b.held_until is null or b.held_until > :now)
        and not exists (
          select from unnest(array[d.officer_id, d.room_id]) who (id)
          join calendar_absence a on a.resource_id = who.id and a.ended_at is null and a.during && s.during)
      order by lower(s.during), s.id
      """;

  private static final String PRESENCES =
      """
      select c.resource_id, lower(c.during) as begins, upper(c.during) as ends, d.office_id, d.room_id
      from calendar_claim c join calendar_booking b on b.id = c.booking_id
      join calendar_slot s on s.id = b.slot_id join calendar_day d on d.id = s.day_id
      where c.resource_id = any(:ids) and c.during && tstzrange(:from, :until) and (b.held_until is null or b.held_until > :now)
      union all
      select a.resource_id, lower(a.during), upper(a.during), null, null from calendar_absence a
      where a.resource_id = any(:ids) and a.ended_at is null and a.during && tstzrange(:from, :until)
      """;

  @Inject Database database;
  @Inject Clock clock;

  /** The slots of an office in a period that are free by themselves, the earliest first. */
  public List<OpenSlot> slots(long officeId, DayPurpose purpose, Period period) {
    return database.read(
        handle ->
            handle
                .createQuery(SLOTS)
                .bind("office", officeId)
                .bind("purpose", purpose)
                .bind("from", period.start())
                .bind("until", period.end())
                .bind("now", now())
                .mapTo(OpenSlot.class)
                .list());
  }

  /** When these people and rooms are booked anywhere or away in a period. */
  public List<Presence> presences(Collection<Long> resources, Period period) {
    return database.read(
        handle ->
            handle
                .createQuery(PRESENCES)
                .bindArray("ids", Long.class, resources.toArray())
                .bind("from", period.start())
                .bind("until", period.end())
                .bind("now", now())
                .mapTo(Presence.class)
                .list());
  }

  /** How long people need between the rooms of an office. */
  public Ways ways(long officeId) {
    return new Ways(
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select room_from as \"from\", room_to as \"to\", minutes from calendar_way where office_id = :office")
                    .bind("office", officeId)
                    .mapTo(Ways.Way.class)
                    .list()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
