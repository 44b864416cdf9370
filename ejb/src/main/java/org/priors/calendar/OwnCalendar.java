package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.statement.SqlStatement;
import org.priors.agencies.Agencies;
import org.priors.agencies.Office;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.sql.Database;

/**
 * Whose calendar a caller keeps: that of the own licensing agency, with its officers and rooms, and
 * with those who come to several offices of its State.
 */
@ApplicationScoped
class OwnCalendar {

  /** Which people and rooms {@code r} that is. Bound by {@link #bind}. */
  static final String OWN =
      """
      (r.office_id = :office and r.kind in ('HEARING_OFFICER', 'ROOM')
        or r.kind not in ('HEARING_OFFICER', 'ROOM') and (r.office_id is null or exists (
          select from office f join agency g on g.id = f.agency_id where f.id = r.office_id and g.state = :state)))
      """;

  @Inject Agencies agencies;
  @Inject Database database;

  /** The office of the caller. Denied to who works at none that keeps a calendar. */
  Office required(Caller caller) {
    Office office = caller.officeId() == null ? null : agencies.office(caller.officeId());
    if (office == null || !office.isLicensing()) {
      throw new Denied("Only people of a licensing agency keep its calendar.");
    }
    return office;
  }

  boolean isFor(Caller caller) {
    return caller.officeId() != null && agencies.office(caller.officeId()).isLicensing();
  }

  /** One of the people and rooms of that calendar; there is no other for its office. */
  Resource person(Office office, long id) {
    return database.read(
        handle ->
            bind(
                    handle.createQuery(
                        "select r.id, r.kind, r.office_id, r.code, r.name from calendar_resource r"
                            + " where r.id = :id and "
                            + OWN),
                    office)
                .bind("id", id)
                .mapTo(Resource.class)
                .findOne()
                .orElseThrow(() -> new NotFound("person or room on the calendar", id)));
  }

  static <T extends SqlStatement<T>> T bind(T statement, Office office) {
    return statement.bind("office", office.id()).bind("state", office.state());
  }
}
