package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.imports.ImportProfiles;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawInUse;
import org.priors.platform.jobs.Job;
import org.priors.platform.jobs.RulesInUse;
import org.priors.platform.jobs.RulesInUse.Rules;

/**
 * Evaluates anew what another law answered for, and, where this node's words of charges are those
 * in use, what others read; not while the law cannot be read.
 */
@ApplicationScoped
public class ReevaluationJob implements Job {

  @Inject Findings findings;
  @Inject CurrentLaw law;
  @Inject LawInUse inUse;
  @Inject ImportProfiles profiles;
  @Inject RulesInUse rules;

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
      more = wordsStand() ? findings.evaluateUnderOthers() : findings.evaluateUnderOtherLaw();
    }
  }

  private boolean wordsStand() {
    return rules.stand(
        new Rules("words of charges", profiles.chargeWordsVersion(), "PRIORS_IMPORTS"));
  }
}
