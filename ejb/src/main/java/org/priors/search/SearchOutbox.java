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
