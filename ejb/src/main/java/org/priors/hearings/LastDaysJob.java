package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.lawbook.CurrentLaw;
import org.priors.platform.jobs.Job;
import org.priors.problems.Causes;
import org.priors.security.Caller;
import org.priors.security.Role;

/** Works out by another law in use by when hearings have to be held. */
@ApplicationScoped
public class LastDaysJob implements Job {

  static final Caller CALLER = Caller.system("last-days", Role.CLERK);

  private static final Logger LOG = Logger.getLogger(LastDaysJob.class.getName());
  private static final int AT_ONCE = 200;

  @Inject KeepLastDays days;
  @Inject CurrentLaw law;

  @Override
  public String name() {
    return "hearing-last-days";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run(BooleanSupplier ending) {
    long after = 0;
    List<Long> next = next(after);
    while (!next.isEmpty()) {
      for (long id : next) {
        if (ending.getAsBoolean()) {
          return;
        }
        again(id);
        after = id;
      }
      next = next(after);
    }
  }

  private List<Long> next(long after) {
    return law.failure() == null ? days.ofOtherLaw(CALLER, after, AT_ONCE) : List.of();
  }

  /** One that fails is in no other's way. */
  private void again(long id) {
    try {
      days.again(CALLER, id);
    } catch (RuntimeException failure) {
      if (!Causes.areOvertaking(failure)) {
        LOG.log(Level.WARNING, failure, () -> "The last day of action " + id + " was not kept.");
      }
    }
  }
}
