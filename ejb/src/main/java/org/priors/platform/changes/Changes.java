package org.priors.platform.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.sql.Database;

/**
 * Tells what changed of which driver, in the transaction that changes it: once to each follower,
 * since transactions commit out of the order of their numbers and no follower could know up to
 * which one it has followed.
 */
@ApplicationScoped
public class Changes {

  @Inject Database database;

  public void of(Change kind, long driver) {
    of(kind, List.of(driver));
  }

  public void of(Change kind, Collection<Long> drivers) {
    if (drivers.isEmpty()) {
      return;
    }
    database.run(
        handle ->
            handle
                .createQuery("select driver_changed(:kind, :drivers)")
                .bind("kind", kind)
                .bindArray("drivers", Long.class, drivers.toArray())
                .mapTo(Integer.class)
                .one());
  }
}
