package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** The people and rooms that the calendar knows, for a use case that audits. */
@ApplicationScoped
public class Resources {

  private static final int LONGEST = 200;

  @Inject Database database;

  /**
   * Puts one on the calendar, or finds it where it is there; the name becomes that one.
   *
   * @param officeId null for one of no office
   * @param code tells it from others of its kind and office
   */
  public Resource put(ResourceKind kind, Long officeId, String code, String name) {
    String kept = Guard.requiredLine(code, "/code", "What tells it from others", LONGEST);
    String named = Guard.requiredLine(name, "/name", "The name", LONGEST);
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    insert into calendar_resource (kind, office_id, code, name) values (:kind, :office, :code, :name)
                    on conflict (kind, office_id, code) do update set name = excluded.name
                    returning id, kind, office_id, code, name
                    """)
                .bind("kind", kind)
                .bind("office", officeId)
                .bind("code", kept)
                .bind("name", named)
                .mapTo(Resource.class)
                .one());
  }

  /** Whether one of that code is there. */
  boolean has(ResourceKind kind, Long officeId, String code) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from calendar_resource
                      where kind = :kind and office_id is not distinct from :office and code = :code)
                    """)
                .bind("kind", kind)
                .bind("office", officeId)
                .bind("code", code == null ? "" : code.strip())
                .mapTo(Boolean.class)
                .one());
  }

  /** Those of a kind at an office, by name; of no office where it is null. */
  public List<Resource> of(ResourceKind kind, Long officeId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select id, kind, office_id, code, name from calendar_resource where kind = :kind"
                        + " and office_id is not distinct from :office order by name, id")
                .bind("kind", kind)
                .bind("office", officeId)
                .mapTo(Resource.class)
                .list());
  }

  /**
   * The one that this code or name tells from others of its kind and office; empty where none is.
   */
  public Optional<Resource> find(ResourceKind kind, Long officeId, String codeOrName) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, kind, office_id, code, name from calendar_resource
                    where kind = :kind and office_id is not distinct from :office and (code = :said or lower(name) = lower(:said))
                    order by code = :said desc, id limit 1
                    """)
                .bind("kind", kind)
                .bind("office", officeId)
                .bind("said", codeOrName)
                .mapTo(Resource.class)
                .findOne());
  }

  /** These. Refuses a number that is none. */
  public List<Resource> all(Collection<Long> ids) {
    List<Resource> found =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "select id, kind, office_id, code, name from calendar_resource where id ="
                            + " any(:ids) order by id")
                    .bindArray("ids", Long.class, ids.toArray())
                    .mapTo(Resource.class)
                    .list());
    ids.stream()
        .filter(id -> found.stream().noneMatch(each -> each.id() == id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new NotFound("person or room on the calendar", id);
            });
    return found;
  }
}
