package org.priors.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.platform.jobs.Job;

/**
 * Takes imports back, and puts them back, one after another: new ones, and those that were left.
 */
@ApplicationScoped
public class TakingBackJob implements Job {

  static final String NAME = "imports-taken-back";

  private static final Logger LOG = Logger.getLogger(TakingBackJob.class.getName());
  private static final int STUCK = 3;

  @Inject TakingsBack takings;
  @Inject ImportRecord record;
  @EJB TakingBackBatches batches;

  private String stuckAt;
  private int timesStuck;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(3);
  }

  @Override
  public void run(BooleanSupplier ending) {
    boolean on = true;
    while (on && !ending.getAsBoolean()) {
      Optional<TakingBack> next = takings.next();
      on = next.isPresent() && carryOut(next.get(), ending);
    }
  }

  /** Whether it has come to an end, one way or another. */
  private boolean carryOut(TakingBack now, BooleanSupplier ending) {
    try {
      while (!ending.getAsBoolean() && batches.next(now.id())) {
        // Each batch is a transaction of its own, so that an interruption loses no more.
      }
      return true;
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING, failure, () -> "Taking back import " + now.runId() + " was interrupted.");
      return !ending.getAsBoolean() && record.answers() && giveUpIfStuck(now);
    }
  }

  private boolean giveUpIfStuck(TakingBack now) {
    long upto = takings.latest(now.runId()).map(TakingBack::upto).orElse(0L);
    String here = now.id() + " at " + upto;
    timesStuck = here.equals(stuckAt) ? timesStuck + 1 : 1;
    stuckAt = here;
    if (timesStuck < STUCK) {
      return false;
    }
    batches.giveUp(now.id());
    return true;
  }
}
