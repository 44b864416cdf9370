package org.priors.platform.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** How nodes share the table {@code job}. */
final class JobScheduling {

  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(3);
  private static final int SIGNS_MISSED = 4;
  private static final Duration TIME_TO_END = Duration.ofSeconds(20);

  /** A job that does not run here may run elsewhere: its row is not for this node to remove. */
  private static final Duration NEVER = Duration.ofDays(365_000);

  private JobScheduling() {}

  /**
   * A node.
   *
   * @param tasks the jobs that run on it
   * @param clock that all nodes agree on
   */
  static SchedulerBuilder node(DataSource source, List<RecurringTask<Void>> tasks, Clock clock) {
    return Scheduler.create(source)
        .startTasks(tasks)
        .tableName("job")
        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
        .threads(tasks.size())
        .pollUsingLockAndFetch(0.5, 1.0)
        .pollingInterval(Duration.ofSeconds(1))
        .enableImmediateExecution()
        .heartbeatInterval(SIGN_OF_LIFE)
        .missedHeartbeatsLimit(SIGNS_MISSED)
        .deleteUnresolvedAfter(NEVER)
        .shutdownMaxWait(TIME_TO_END)
        .failureLogging(LogLevel.OFF, false)
        .clock(clock);
  }
}
