package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.platform.jobs.Job;
import org.priors.problems.Causes;
import org.priors.security.Caller;
import org.priors.security.Role;

/**
 * Goes through the actions that run, again and again: what a day brings is made on that day, by one
 * node, and after a stop of days all of it.
 */
@ApplicationScoped
public class ClocksJob implements Job {

  private static final Logger LOG = Logger.getLogger(ClocksJob.class.getName());
  private static final Caller CLOCK = Caller.system("clocks", Role.CLERK);
  private static final int AT_ONCE = 200;

  @Inject RunClocks clocks;

  @Override
  public String name() {
    return "action-clocks";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run(BooleanSupplier ending) {
    long after = 0;
    List<Long> running = clocks.running(CLOCK, after, AT_ONCE);
    while (!running.isEmpty()) {
      for (long id : running) {
        if (ending.getAsBoolean()) {
          return;
        }
        go(id);
        after = id;
      }
      running = clocks.running(CLOCK, after, AT_ONCE);
    }
  }

  /** Somebody may make a step in it at the same moment: the next round looks at it again. */
  private void go(long id) {
    try {
      boolean more = true;
      while (more) {
        more = clocks.go(CLOCK, id);
      }
    } catch (RuntimeException failure) {
      if (!Causes.areOvertaking(failure)) {
        LOG.log(Level.WARNING, failure, () -> "The clock of action " + id + " did not go on.");
      }
    }
  }
}
