package org.priors.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.platform.jobs.Job;
import org.priors.platform.jobs.RulesInUse;

/**
 * Weighs again what earlier rules weighed, a little every now and then; only where this node's
 * weights are those in use.
 */
@ApplicationScoped
public class ReweighingJob implements Job {

  /** So many batches at a time leave the processors to others in between. */
  private static final int AT_ONCE = 20;

  @EJB Reweighing reweighing;
  @Inject WeightsInUse weights;
  @Inject RulesInUse rules;

  @Override
  public String name() {
    return "reweighing";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run(BooleanSupplier ending) {
    if (!rules.stand(weights.rules())) {
      return;
    }
    int batches = 0;
    // Each batch is a transaction of its own, so that an interruption loses no more.
    while (batches < AT_ONCE && !ending.getAsBoolean() && reweighing.weighNext()) {
      batches++;
    }
  }
}
