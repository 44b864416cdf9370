package org.priors.planning;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.platform.jobs.Job;

/**
 * Makes plans, one after another: new ones, and those that a node has left. The best so far is kept
 * every few seconds, and another node goes on from it.
 */
@ApplicationScoped
public class PlanJob implements Job {

  static final String NAME = "plans";

  private static final Logger LOG = Logger.getLogger(PlanJob.class.getName());

  @EJB PlanSteps steps;
  @Resource ManagedThreadFactory threads;

  private final PlanningRules rules = PlanningRules.read();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run(BooleanSupplier ending) throws InterruptedException {
    Optional<PlanWork> next = steps.next();
    while (next.isPresent() && !ending.getAsBoolean()) {
      make(next.get(), ending);
      next = ending.getAsBoolean() ? Optional.empty() : steps.next();
    }
  }

  private void make(PlanWork work, BooleanSupplier ending) throws InterruptedException {
    try {
      Duration most = Duration.ofSeconds(rules.seconds(work.of().kind()));
      new PlanRun(work, rules, steps, threads, most).run(ending);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, failure, () -> "Plan " + work.of().plan() + " was interrupted.");
      steps.failed(work.of().plan());
    }
  }
}
