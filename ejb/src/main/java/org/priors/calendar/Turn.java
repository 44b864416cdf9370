package org.priors.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/**
 * Whoever wants people or rooms at the same moment takes turns, always in the same order: the
 * constraint alone would have them wait for each other in a circle, and each circle costs a second.
 */
@ApplicationScoped
class Turn {

  private static final int SPACE = "calendar".hashCode();

  /** Held until the transaction ends. */
  void take(Handle handle, Collection<Long> resources) {
    Integer[] ids =
        resources.stream().distinct().sorted().map(Math::toIntExact).toArray(Integer[]::new);
    // In the order of the array: each row waits for its lock before the next is asked for.
    handle
        .createQuery(
            """
            select count(*) from unnest(:ids) as wanted (id), lateral (select pg_advisory_xact_lock(:space, wanted.id)) turn
            """)
        .bindArray("ids", Integer.class, (Object[]) ids)
        .bind("space", SPACE)
        .mapTo(Integer.class)
        .one();
  }
}
