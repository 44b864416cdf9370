package org.priors.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.security.Caller;
import org.priors.sql.Database;

/**
 * Opens the change set that every write to the record belongs to: who changes it, when, and why.
 * The database refuses writes without one, and keeps what each row held before.
 */
@ApplicationScoped
public class ChangeSets {

  @Inject Database database;

  /**
   * Names the author of all that this transaction writes.
   *
   * @return the number of the change set
   */
  public long begin(Caller caller, String reason) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    with opened as (insert into change_set (actor, reason) values (:actor, :reason) returning id)
                    select set_config('priors.change_set', id::text, true)::bigint from opened
                    """)
                .bind("actor", caller.userName())
                .bind("reason", reason)
                .mapTo(Long.class)
                .one());
  }
}
