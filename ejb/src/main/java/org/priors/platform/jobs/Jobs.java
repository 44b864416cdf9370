package org.priors.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Database;

/** The jobs of all nodes: how they stand, and waking one. */
@ApplicationScoped
public class Jobs {

  @Inject Database database;
  @Inject Event<Wake> wake;

  /**
   * How a job stands.
   *
   * @param nextRun when it is run next, or was to be run, where it runs
   * @param runsOn the node that runs it; null where none does
   * @param failures how often it has failed in a row
   */
  public record Standing(
      String name,
      OffsetDateTime nextRun,
      String runsOn,
      OffsetDateTime lastDone,
      OffsetDateTime lastFailed,
      int failures) {}

  /** Has a job run now rather than after its pause, as soon as this transaction is stored. */
  public void wake(String job) {
    wake.fire(new Wake(job));
  }

  public List<Standing> all(Caller caller) {
    caller.require(Permission.ADMINISTER);
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select task_name as name, execution_time as next_run, case when picked then picked_by end as runs_on,
                           last_success as last_done, last_failure as last_failed, coalesce(consecutive_failures, 0) as failures
                    from job order by task_name
                    """)
                .mapTo(Standing.class)
                .list());
  }
}
