package org.priors.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.problems.Unavailable;
import org.priors.sql.Database;

/**
 * Runs the jobs of this node. Each has one row in the table {@code job}; the node that marks it
 * runs it and says every few seconds that it lives. A node that has not said so four times is taken
 * for dead, and its job is another's.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 16;
  private static final int HOUSEKEEPERS = 3;

  @Resource ManagedThreadFactory threads;
  @Inject @Any Instance<Job> jobs;
  @Inject Database database;
  @Inject Clock clock;

  private final Set<String> failing = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;
  private ExecutorService waking;
  private List<RecurringTask<Void>> tasks;
  private DatabaseClock time;
  private Scheduler scheduler;

  @PostConstruct
  void start() {
    waking = Executors.newSingleThreadExecutor(threads);
    time = new DatabaseClock(database, clock.instant());
    readTime();
    tasks = jobs.stream().filter(Job::runsHere).map(this::task).toList();
    scheduler =
        JobScheduling.node(database.asideSource(), tasks, time::now)
            .executorService(Executors.newFixedThreadPool(tasks.size(), threads))
            .dueExecutor(Executors.newSingleThreadExecutor(threads))
            .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
            .build();
    scheduler.start();
  }

  /** The jobs that run leave their work to other nodes, or to the next start. */
  @PreDestroy
  void end() {
    ending = true;
    waking.shutdownNow();
    scheduler.stop();
  }

  /**
   * Makes the rows anew that are gone, by whatever hand: without its row a job is never run, though
   * all nodes live.
   */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void keep() {
    try {
      tasks.forEach(this::keep);
    } catch (RuntimeException notNow) {
      LOG.log(Level.FINE, notNow, () -> "Which jobs have their row is looked at again");
    }
  }

  /** Often enough that a node whose clock is set, or that was stopped for a while, soon agrees. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void readTime() {
    try {
      time.read();
    } catch (RuntimeException notNow) {
      LOG.log(Level.FINE, notNow, () -> "The time goes on as it was read last");
    }
  }

  private void keep(RecurringTask<Void> task) {
    if (scheduler.scheduleIfNotExists(task.schedulableInstance(RecurringTask.INSTANCE))) {
      LOG.warning(() -> "A job had lost its row: " + task.getName());
    }
  }

  /** Has the job run now, unless it runs. */
  public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wake asked) {
    // Not here: the transaction that asked still has its connection.
    if (!ending) {
      waking.execute(() -> wake(asked.job()));
    }
  }

  private void wake(String job) {
    try {
      scheduler.reschedule(TaskInstanceId.of(job, RecurringTask.INSTANCE), time.now());
    } catch (TaskInstanceNotFoundException gone) {
      keep();
    } catch (TaskInstanceCurrentlyExecutingException soon) {
      LOG.log(Level.FINE, soon, () -> "It runs: " + job);
    } catch (RuntimeException notNow) {
      LOG.log(Level.WARNING, notNow, () -> "A job waits for its next turn: " + job);
    }
  }

  private RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
        .onFailure(laterEachTime(job))
        .execute((instance, context) -> run(job));
  }

  private void run(Job job) {
    try {
      job.run(() -> ending);
      if (failing.remove(job.name())) {
        LOG.info(() -> "A job goes on: " + job.name());
      }
    } catch (Exception failure) {
      tell(job, failure);
      throw new JobFailed(failure);
    }
  }

  private void tell(Job job, Exception failure) {
    if (!ending && failing.add(job.name())) {
      LOG.log(
          Unavailable.in(failure).isPresent() ? Level.WARNING : Level.SEVERE,
          failure,
          () -> "A job waits to be tried again: " + job.name());
    }
  }

  /** Twice the pause, four times, and so on, up to some minutes. */
  private static FailureHandler<Void> laterEachTime(Job job) {
    return (complete, operations) -> {
      int before = Math.min(complete.getExecution().consecutiveFailures, MOST_DOUBLINGS);
      Duration most = Collections.max(List.of(job.pause(), LONGEST_PAUSE));
      Duration pause = Collections.min(List.of(job.pause().multipliedBy(2L << before), most));
      operations.reschedule(complete, complete.getTimeDone().plus(pause));
    };
  }
}
