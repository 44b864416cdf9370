package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawInUse;
import org.priors.platform.jobs.Job;

/** Evaluates anew what another law answered for; not while the law cannot be read. */
@ApplicationScoped
public class ReevaluationJob implements Job {

  @Inject Findings findings;
  @Inject CurrentLaw law;
  @Inject LawInUse inUse;

  @Override
  public String name() {
    return "reevaluation";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run(BooleanSupplier ending) {
    inUse.agree();
    boolean more = law.failure() == null;
    while (more && !ending.getAsBoolean()) {
      more = findings.evaluateUnderOtherLaw();
    }
  }
}
