package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.sql.Database;

/**
 * Queues drivers whose search document is out of date, in the transaction that changes them; the
 * indexer drains the queue after commit.
 */
@ApplicationScoped
public class SearchOutbox {

  @Inject Database database;

  public void driverChanged(long driverId) {
    database.run(
        handle -> handle.execute("insert into search_outbox (driver_id) values (?)", driverId));
  }
}
