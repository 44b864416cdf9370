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
    resources.stream()
        .distinct()
        .sorted()
        .forEach(
            id ->
                handle
                    .createQuery("select 1 from (select pg_advisory_xact_lock(:space, :id)) turn")
                    .bind("space", SPACE)
                    .bind("id", Math.toIntExact(id))
                    .mapTo(Integer.class)
                    .one());
  }
}
