package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/**
 * Books slots, for a use case that audits: whoever is told yes has it. Those who want the same
 * person or room at one moment take turns, and the database keeps that nothing is taken twice.
 */
@ApplicationScoped
public class Bookings {

  private static final int LONGEST = 500;

  private static final String NOT_FOR_ALL =
      "The slot is not held for everybody who has to come. Choose it again.";

  private static final String LAPSED =
      "The slot was held for you for a while, and is not any more. Choose again.";

  @Inject Database database;
  @Inject Turn turn;
  @Inject Clock clock;

  /**
   * The booking or hold of that number.
   *
   * @throws Conflict where it stands no more
   */
  public StandingBooking standing(long booking) {
    return database
        .read(
            handle ->
                handle
                    .createQuery(
                        """
                        select b.id, b.slot_id, b.subject, d.manner, o.code as officer_code, o.name as officer, r.name as room,
                               lower(s.during) as begins, upper(s.during) as ends, b.held_until
                        from calendar_booking b join calendar_slot s on s.id = b.slot_id join calendar_day d on d.id = s.day_id
                        join calendar_resource o on o.id = d.officer_id left join calendar_resource r on r.id = d.room_id
                        where b.id = :id and b.ended_at is null and (b.held_until is null or b.held_until > :now)
                        """)
                    .bind("id", booking)
                    .bind("now", now())
                    .mapTo(StandingBooking.class)
                    .findOne())
        .orElseThrow(() -> new Conflict(LAPSED));
  }

  /**
   * Books a slot.
   *
   * @return the number of the booking
   * @throws Conflict where it went to somebody else, or somebody is not to be had
   */
  public long book(Wanted wanted) {
    return database.read(handle -> take(handle, wanted, null));
  }

  /** Holds a slot for so long from now while somebody chooses; it lapses by itself. */
  public long hold(Wanted wanted, Duration most) {
    return database.read(handle -> take(handle, wanted, now().plus(most)));
  }

  /**
   * Makes of a hold a booking.
   *
   * @param people who has to be there: the hold is for them
   * @throws Conflict where it has lapsed, or does not take one of them
   */
  public void confirm(long booking, Set<Long> people) {
    int confirmed =
        database.read(
            handle ->
                handle
                    .createUpdate(
                        """
                        update calendar_booking set held_until = null where id = :id and ended_at is null and held_until > :now
                        """)
                    .bind("id", booking)
                    .bind("now", now())
                    .execute());
    if (confirmed == 0) {
      throw new Conflict(LAPSED);
    }
    refuseUnlessTaken(booking, people);
  }

  private void refuseUnlessTaken(long booking, Set<Long> people) {
    long taken =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from calendar_claim where booking_id = :id and resource_id = any(:people)")
                    .bind("id", booking)
                    .bindArray("people", Long.class, people.toArray())
                    .mapTo(Long.class)
                    .one());
    if (taken < people.size()) {
      throw new Conflict(NOT_FOR_ALL);
    }
  }

  /**
   * Books the slot of a booking that was ended in error once more.
   *
   * @param people who has to be there
   * @return the number of the new booking
   * @throws Conflict where it went to somebody else meanwhile
   */
  public long bookAgain(long ended, Set<Long> people) {
    return database.read(
        handle -> {
          Wanted wanted =
              handle
                  .createQuery("select slot_id, subject from calendar_booking where id = :id")
                  .bind("id", ended)
                  .map((row, context) -> new Wanted(row.getLong(1), people, row.getString(2)))
                  .findOne()
                  .orElseThrow(() -> new NotFound("booking", ended));
          return take(handle, wanted, null);
        });
  }

  /** Ends a booking or a hold: the slot, and all who had to be there, are free again. */
  public void end(long booking, String because) {
    String reason = Guard.required(because, "/reason", "The reason", LONGEST);
    database.run(
        handle -> {
          if (end(handle, List.of(booking), reason) == 0) {
            throw new NotFound("booking that stands", booking);
          }
        });
  }

  private int end(Handle handle, Collection<Long> bookings, String reason) {
    handle
        .createUpdate("delete from calendar_claim where booking_id = any(:ids)")
        .bindArray("ids", Long.class, bookings.toArray())
        .execute();
    return handle
        .createUpdate(
            """
            update calendar_booking set ended_at = :now, ended_because = :reason where id = any(:ids) and ended_at is null
            """)
        .bind("now", now())
        .bind("reason", reason)
        .bindArray("ids", Long.class, bookings.toArray())
        .execute();
  }

  private long take(Handle handle, Wanted wanted, OffsetDateTime heldUntil) {
    SlotOfDay slot = slot(handle, wanted.slotId());
    TreeSet<Long> all = slot.with(wanted.people());
    refuseIfPast(slot);
    refuseIfNotFree(handle, all, slot.period());
    turn.take(handle, all);
    endLapsed(handle, all, slot.period());
    refuseIfWithdrawn(slot(handle, wanted.slotId()));
    refuseIfNotFree(handle, all, slot.period());
    long booking = insert(handle, wanted, heldUntil);
    claim(handle, booking, all, slot.period());
    return booking;
  }

  private void refuseIfPast(SlotOfDay slot) {
    Guard.check(
        slot.begins().isAfter(clock.instant()),
        "in-the-past",
        "/slot",
        "That slot is in the past.");
  }

  private static void refuseIfWithdrawn(SlotOfDay slot) {
    if (slot.isWithdrawn()) {
      throw new Conflict("That day is off the calendar. Choose another slot.");
    }
  }

  private static SlotOfDay slot(Handle handle, long id) {
    return handle
        .createQuery(
            """
            select s.id, d.officer_id, d.room_id, lower(s.during) as begins, upper(s.during) as ends,
                   d.withdrawn_at is not null as is_withdrawn
            from calendar_slot s join calendar_day d on d.id = s.day_id where s.id = :id
            """)
        .bind("id", id)
        .mapTo(SlotOfDay.class)
        .findOne()
        .orElseThrow(() -> new NotFound("slot", id));
  }

  /** Asked before the turn too, so that who comes late keeps nobody waiting. */
  private void refuseIfNotFree(Handle handle, Collection<Long> all, Period at) {
    handle
        .createQuery(
            """
            select r.name || ' is taken at that time.' as sentence from calendar_claim c
            join calendar_resource r on r.id = c.resource_id join calendar_booking b on b.id = c.booking_id
            where c.resource_id = any(:ids) and c.during && tstzrange(:from, :until)
              and (b.held_until is null or b.held_until > :now)
            union all
            select r.name || ' is not to be had at that time.' from calendar_absence a join calendar_resource r on r.id = a.resource_id
            where a.resource_id = any(:ids) and a.ended_at is null and a.during && tstzrange(:from, :until)
            order by 1 limit 1
            """)
        .bindArray("ids", Long.class, all.toArray())
        .bind("from", at.start())
        .bind("until", at.end())
        .bind("now", now())
        .mapTo(String.class)
        .findOne()
        .ifPresent(
            sentence -> {
              throw new Conflict(sentence);
            });
  }

  private void endLapsed(Handle handle, Collection<Long> all, Period at) {
    List<Long> lapsed =
        handle
            .createQuery(
                """
                select distinct b.id from calendar_claim c join calendar_booking b on b.id = c.booking_id
                where c.resource_id = any(:ids) and c.during && tstzrange(:from, :until) and b.held_until <= :now
                """)
            .bindArray("ids", Long.class, all.toArray())
            .bind("from", at.start())
            .bind("until", at.end())
            .bind("now", now())
            .mapTo(Long.class)
            .list();
    if (!lapsed.isEmpty()) {
      end(handle, lapsed, "The time to choose ran out");
    }
  }

  private static long insert(Handle handle, Wanted wanted, OffsetDateTime heldUntil) {
    return handle
        .createQuery(
            """
            insert into calendar_booking (slot_id, subject, held_until) values (:slot, :subject, :until) returning id
            """)
        .bind("slot", wanted.slotId())
        .bind("subject", wanted.subject())
        .bind("until", heldUntil)
        .mapTo(Long.class)
        .one();
  }

  private static void claim(Handle handle, long booking, Collection<Long> all, Period at) {
    try (PreparedBatch claims =
        handle.prepareBatch(
            "insert into calendar_claim (booking_id, resource_id, during) values (?, ?, tstzrange(?,"
                + " ?))")) {
      all.forEach(id -> claims.add(booking, id, at.start(), at.end()));
      claims.execute();
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
