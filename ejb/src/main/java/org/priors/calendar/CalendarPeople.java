package org.priors.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.priors.agencies.Agencies;
import org.priors.agencies.Office;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The people and rooms on the calendar of the caller's office. */
@Stateless
public class CalendarPeople {

  /** The most officers, or rooms, that a form offers. */
  public static final int MOST_OFFERED = 200;

  private static final String ASKED =
      """
       from calendar_resource r left join office o on o.id = r.office_id left join agency a on a.id = o.agency_id
      where (:kind::text is null or r.kind = :kind)
        and (:typed = '' or position(lower(:typed) in lower(r.name || ' ' || r.code || ' ' || coalesce(a.name, ''))) > 0)
        and\s"""
          + OwnCalendar.OWN;

  @Inject OwnCalendar own;
  @Inject Resources resources;
  @Inject Agencies agencies;
  @Inject Database database;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;

  /**
   * Which of them are asked for.
   *
   * @param kind null for all
   * @param typed part of a name, of a code, or of the name of an agency; empty for all
   * @param descending whether those at the end of the alphabet come first
   */
  public record Asked(ResourceKind kind, String typed, boolean descending) {}

  /**
   * One of them.
   *
   * @param agency where an arresting officer or a prosecutor works; null for the own office and for
   *     none
   */
  public record Line(long id, ResourceKind kind, String code, String name, String agency) {}

  /**
   * One to be added.
   *
   * @param officeId of an agency elsewhere; null for one of the own office, or of none
   * @param code tells it from others: a user name, a badge, a room's number
   */
  public record Added(ResourceKind kind, Long officeId, String code, String name) {}

  /** Whether the caller's office keeps a calendar. */
  @UseCase(Permission.PLAN_CALENDAR)
  public boolean isFor(Caller caller) {
    return own.isFor(caller);
  }

  /** Those that are asked for, by name. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<Line> some(Caller caller, Asked asked, int skipped, int most) {
    return asked(
        caller,
        asked,
        """
        select r.id, r.kind, r.code, r.name, case when r.office_id <> :office then a.name end as agency"""
            + ASKED
            + (asked.descending() ? " order by r.name desc, r.id" : " order by r.name, r.id")
            + " limit :most offset :skipped",
        query -> query.bind("most", most).bind("skipped", skipped).mapTo(Line.class).list());
  }

  /** How many there are. */
  @UseCase(Permission.PLAN_CALENDAR)
  public long count(Caller caller, Asked asked) {
    return asked(caller, asked, "select count(*)" + ASKED, query -> query.mapTo(Long.class).one());
  }

  private interface Answer<T> {
    T of(Query query);
  }

  private <T> T asked(Caller caller, Asked asked, String sql, Answer<T> answer) {
    Office office = own.required(caller);
    return database.read(handle -> answer.of(query(handle, sql, asked, office)));
  }

  private static Query query(Handle handle, String sql, Asked asked, Office office) {
    return OwnCalendar.bind(handle.createQuery(sql), office)
        .bind("kind", asked.kind())
        .bind("typed", asked.typed());
  }

  /** Those of a kind who belong to the own office, by name. */
  @UseCase(Permission.PLAN_CALENDAR)
  public List<Resource> ofTheHouse(Caller caller, ResourceKind kind) {
    List<Resource> all = resources.of(kind, own.required(caller).id());
    return all.subList(0, Math.min(MOST_OFFERED, all.size()));
  }

  /** One of them. */
  @UseCase(Permission.PLAN_CALENDAR)
  public Resource one(Caller caller, long id) {
    return own.person(own.required(caller), id);
  }

  /**
   * Puts one on the calendar.
   *
   * @throws Conflict where one with that code is there already
   */
  @UseCase(Permission.PLAN_CALENDAR)
  public long add(Caller caller, Added added) {
    Office office = own.required(caller);
    ResourceKind kind = Guard.present(added.kind(), "/kind", "Who or what it is");
    Long at = kind.isOfTheHouse() ? office.id() : elsewhere(added, office);
    if (resources.has(kind, at, added.code())) {
      throw new Conflict("'" + added.code() + "' is on the calendar already.");
    }
    changes.begin(caller, "On the calendar: " + kind.title());
    Resource put = resources.put(kind, at, added.code(), added.name());
    audit.allowed(caller, "Put on the calendar", "calendar resource", put.id(), put.name());
    return put.id();
  }

  private Long elsewhere(Added added, Office own) {
    Guard.check(
        added.officeId() != null || added.kind() != ResourceKind.ARRESTING_OFFICER,
        "missing",
        "/agency",
        "The agency of an arresting officer is missing.");
    if (added.officeId() == null) {
      return null;
    }
    Office office = agencies.requiredOffice(added.officeId(), "/agency");
    Guard.check(
        !office.isCourt() && office.state().equals(own.state()),
        "of-another-state",
        "/agency",
        "That is no agency of " + own.state() + ".");
    return office.id();
  }

  /** Gives one another name; the code stays. */
  @UseCase(Permission.PLAN_CALENDAR)
  public void rename(Caller caller, long id, String name) {
    Resource before = own.person(own.required(caller), id);
    changes.begin(caller, "Renamed on the calendar");
    Resource after = resources.put(before.kind(), before.officeId(), before.code(), name);
    audit.allowed(
        caller,
        "Renamed on the calendar",
        "calendar resource",
        id,
        before.name() + " is now " + after.name());
  }
}
