package org.priors.drivers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.priors.audit.AuditLog;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Database;

/** Opens drivers. Every look is audited in the same transaction. */
@Stateless
public class DriverReader {

  @Inject Database database;
  @Inject AuditLog audit;

  /** The driver with the whole history across agencies and States. */
  public DriverView open(Caller caller, long driverId) {
    caller.require(Permission.READ_DRIVERS);
    DriverView view = read(driverId);
    audit.allowed(caller, "Opened the driver's history", "driver", driverId, null);
    return view;
  }

  /** The same for a use case that audits by itself. */
  public DriverView read(long driverId) {
    return database.read(
        handle -> {
          List<DriverView.Reported> records = records(handle, driverId);
          if (records.isEmpty()) {
            throw new NotFound("driver", driverId);
          }
          return new DriverView(driverId, records, events(handle, driverId));
        });
  }

  private static List<DriverView.Reported> records(Handle handle, long driverId) {
    return handle
        .createQuery(
            """
            select r.*, a.name as agency, a.state as agency_state, a.zone as agency_zone, r.joined_because as because
            from person_record r join agency a on a.id = r.agency_id
            where r.driver_id = :id order by r.reported_at desc, r.id desc
            """)
        .bind("id", driverId)
        .mapTo(DriverView.Reported.class)
        .list();
  }

  private static List<Event> events(Handle handle, long driverId) {
    return handle
        .createQuery(
            "select * from driver_event where driver_id = :id order by happened_on desc, happened_at desc nulls last, kind")
        .bind("id", driverId)
        .mapTo(Event.class)
        .list();
  }
}
