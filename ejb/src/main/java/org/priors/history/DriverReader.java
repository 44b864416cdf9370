package org.priors.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.priors.audit.AuditLog;
import org.priors.people.WhyJoined;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Opens drivers. Every look is audited in the same transaction. */
@Stateless
public class DriverReader {

  private static final String RECORDS =
      """
      select r.*, a.name as agency, a.state as agency_state, a.zone as agency_zone, why.because
      from unnest(:ids, :because) why (id, because)
      join person_record r on r.id = why.id join agency a on a.id = r.agency_id
      order by r.reported_at desc, r.id desc
      """;

  @Inject Database database;
  @Inject WhyJoined joined;
  @Inject Histories histories;
  @Inject EventPairs pairs;
  @Inject AuditLog audit;

  /** The driver with the whole history across agencies and States. */
  @UseCase(Permission.READ_DRIVERS)
  public DriverView open(Caller caller, long driverId) {
    DriverView view = read(driverId);
    audit.allowed(caller, "Opened the driver's history", "driver", view.id(), null);
    return view;
  }

  /**
   * The same for a use case that audits by itself. A driver whose records have all been joined to
   * another one is that other one.
   */
  public DriverView read(long driverId) {
    return database.read(
        handle -> {
          long now = now(handle, driverId);
          List<Long> ids = recordsOf(handle, now);
          return new DriverView(
              now,
              shown(handle, ids),
              records(handle, ids, joined.because(ids)),
              histories.of(List.of(now)).getOrDefault(now, List.of()),
              pairs.of(now));
        });
  }

  private static long now(Handle handle, long driverId) {
    return handle
        .createQuery(
            """
            select coalesce((select r.driver_id from person_record r where r.driver_id = d.id limit 1),
              (select f.driver_id from person_record f where f.id = d.founder_id)) as now
            from driver d where d.id = :id
            """)
        .bind("id", driverId)
        .mapTo(Long.class)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new NotFound("driver", driverId));
  }

  /**
   * These person records as if they, and no others, were one driver; for a use case that audits.
   */
  public DriverView asIfOne(Collection<Long> personRecords) {
    return database.read(
        handle -> {
          List<Long> ids = List.copyOf(personRecords);
          List<String> untold = ids.stream().map(id -> "").toList();
          return new DriverView(
              0,
              shown(handle, ids),
              records(handle, ids, untold),
              histories.on(personRecords),
              pairs.on(personRecords));
        });
  }

  /** The earliest reported first. */
  private static List<Long> recordsOf(Handle handle, long driverId) {
    return handle
        .createQuery("select id from person_record where driver_id = :id order by reported_at, id")
        .bind("id", driverId)
        .mapTo(Long.class)
        .list();
  }

  private static DriverView.Shown shown(Handle handle, List<Long> records) {
    return handle
        .createQuery(
            """
            select coalesce(naming_record(:ids), 0) as naming_record, born_shown(:ids) as born, license_shown(:ids) as license
            """)
        .bindArray("ids", Long.class, records.toArray())
        .mapTo(DriverView.Shown.class)
        .one();
  }

  private static List<DriverView.Reported> records(
      Handle handle, List<Long> ids, List<String> because) {
    return handle
        .createQuery(RECORDS)
        .bindArray("ids", Long.class, ids.toArray())
        .bindArray("because", String.class, because.toArray())
        .mapTo(DriverView.Reported.class)
        .list();
  }
}
