package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.sql.Database;

/**
 * Queues drivers whose search document is out of date, in the transaction that changes them; the
 * indexer drains the queue after commit.
 */
@ApplicationScoped
public class SearchOutbox {

  @Inject Database database;

  public void driverChanged(long driverId) {
    driversChanged(List.of(driverId));
  }

  /** The same, where the document tells what may not be told any more. */
  public void driverHidden(long driverId) {
    database.run(
        handle ->
            handle.execute(
                "insert into search_outbox (driver_id, hides) values (?, true)", driverId));
  }

  /** Drivers of whom the index may tell what may not be told. */
  List<Long> hidden() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select distinct driver_id from search_outbox where hides and sent_at is null")
                .mapTo(Long.class)
                .list());
  }

  /**
   * Those of the drivers whose documents wait to be sent, or were sent while somebody who asks now
   * looked.
   */
  List<Long> unsettled(Collection<Long> drivers) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct driver_id from search_outbox where driver_id = any(:drivers)
                      and (sent_at is null or sent_at > clock_timestamp() - interval '5 seconds')
                    """)
                .bindArray("drivers", Long.class, drivers.toArray())
                .mapTo(Long.class)
                .list());
  }

  public void driversChanged(Collection<Long> driverIds) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    "insert into search_outbox (driver_id) select distinct unnest(:drivers)")
                .bindArray("drivers", Long.class, driverIds.toArray())
                .execute());
  }
}
