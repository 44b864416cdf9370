package org.priors.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.agencies.Office;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * In which towns the rooms of the caller's office are, and how long people need from one town to
 * another: nobody is offered two hearings between which there is no time to get there.
 */
@Stateless
public class TravelTimes {

  /** Minutes of a day. */
  private static final int LONGEST = 24 * 60;

  private static final int LONGEST_TOWN = 100;

  @Inject OwnCalendar own;
  @Inject Database database;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /**
   * A room and where it is.
   *
   * @param town null where nobody has said so
   */
  public record RoomTown(long roomId, String room, String town) {}

  /**
   * A way, whichever direction.
   *
   * @param minutes from door to door; 0 to a day
   */
  public record Way(String one, String other, int minutes) {}

  /** The rooms of the office, by name. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<RoomTown> rooms(Caller caller) {
    Office office = own.required(caller);
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select r.id as room_id, r.name as room, t.town from calendar_resource r
                    left join calendar_room_town t on t.room_id = r.id
                    where r.office_id = :office and r.kind = 'ROOM' order by r.name, r.id limit :most
                    """)
                .bind("office", office.id())
                .bind("most", CalendarPeople.MOST_OFFERED)
                .mapTo(RoomTown.class)
                .list());
  }

  /** The ways of which the office has said how long they take, by their towns. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<Way> ways(Caller caller) {
    Office office = own.required(caller);
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select one, other, minutes from calendar_travel where office_id = :office order by one, other")
                .bind("office", office.id())
                .mapTo(Way.class)
                .list());
  }

  /**
   * Says in which town a room is.
   *
   * @param town empty takes back what was said
   */
  @UseCase(Permission.PLAN_CALENDAR)
  public void place(Caller caller, long roomId, String town) {
    Resource room = own.person(own.required(caller), roomId);
    Guard.check(room.kind() == ResourceKind.ROOM, "no-room", "/room", "That is no room.");
    String said = Guard.optionalLine(town, "/town", "The town", LONGEST_TOWN);
    changes.begin(caller, "Where a room is");
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into calendar_room_town (room_id, town) values (:room, :town)
                    on conflict (room_id) do update set town = excluded.town
                    """)
                .bind("room", room.id())
                .bind("town", said)
                .execute());
    audit.allowed(caller, "Said where a room is", "calendar resource", room.id(), said);
  }

  /** Says how long people need between two towns; the direction does not matter. */
  @UseCase(Permission.PLAN_CALENDAR)
  public void takes(Caller caller, Way way) {
    Office office = own.required(caller);
    String one = Guard.requiredLine(way.one(), "/one", "The one town", LONGEST_TOWN);
    String other = Guard.requiredLine(way.other(), "/other", "The other town", LONGEST_TOWN);
    Guard.check(!one.equals(other), "same-town", "/other", "Those are one town.");
    Guard.check(
        way.minutes() >= 0 && way.minutes() <= LONGEST,
        "not-a-number",
        "/minutes",
        "The way takes 0 to " + LONGEST + " minutes.");
    changes.begin(caller, "How long a way takes");
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into calendar_travel (office_id, one, other, minutes)
                    values (:office, least(:one, :other), greatest(:one, :other), :minutes)
                    on conflict (office_id, one, other) do update set minutes = excluded.minutes
                    """)
                .bind("office", office.id())
                .bind("one", one)
                .bind("other", other)
                .bind("minutes", way.minutes())
                .execute());
    audit.allowed(
        caller,
        "Said how long a way takes",
        "office",
        office.id(),
        one + " to " + other + ": " + way.minutes() + " minutes");
  }
}
