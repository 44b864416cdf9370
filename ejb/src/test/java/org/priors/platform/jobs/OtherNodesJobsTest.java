package org.priors.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.priors.slice.OnPostgres;

/** A node that lacks what a job needs leaves the job to the others. */
@OnPostgres
class OtherNodesJobsTest {

  private static final String OTHERS = "of-other-nodes";
  private static final Duration SHORT = Duration.ofMillis(50);

  @Inject DataSource source;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2030-01-01T00:00:00Z"));
  private final BlockingQueue<SchedulerEventType> events = new LinkedBlockingQueue<>();

  private final class Listener extends AbstractSchedulerListener {
    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
      events.add(event);
    }
  }

  private void await(SchedulerEventType awaited) throws InterruptedException {
    SchedulerEventType event = null;
    while (event != awaited) {
      event = events.poll(1, TimeUnit.MINUTES);
      assertThat(event).as("something of " + awaited).isNotNull();
    }
  }

  /** Stored at once, unlike what other tests write: the node has connections of its own. */
  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private boolean isThere() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select 1 from job where task_name = '" + OTHERS + "'")) {
      return row.next();
    }
  }

  @AfterEach
  void forget() throws SQLException {
    execute("delete from job");
  }

  @Test
  void a_job_that_does_not_run_here_is_there_for_the_others_however_long_this_node_runs()
      throws Exception {
    execute(
        "insert into job (task_name, task_instance, execution_time, picked, version) values ('"
            + OTHERS
            + "', 'recurring', '2029-12-31', false, 1)");
    RecurringTask<Void> own =
        Tasks.recurring("of-this-node", FixedDelay.of(Duration.ofDays(1)))
            .execute((instance, context) -> {});
    Scheduler node =
        JobScheduling.node(source, List.of(own), now::get)
            .pollingInterval(SHORT)
            .heartbeatInterval(SHORT)
            .addSchedulerListener(new Listener())
            .build();
    node.start();
    try {
      await(SchedulerEventType.UNRESOLVED_TASK);
      now.updateAndGet(before -> before.plus(Duration.ofDays(3_650)));
      events.clear();
      await(SchedulerEventType.RAN_DETECT_DEAD);
      await(SchedulerEventType.RAN_DETECT_DEAD);
      assertThat(isThere()).isTrue();
    } finally {
      node.stop();
    }
  }
}
