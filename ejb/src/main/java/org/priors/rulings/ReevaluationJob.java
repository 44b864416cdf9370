package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.priors.imports.ImportProfiles;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawInUse;
import org.priors.platform.changes.SetAside;
import org.priors.platform.jobs.Job;
import org.priors.platform.jobs.RulesInUse;

/**
 * Evaluates anew what another law answered for, and, where this node's words of charges are those
 * in use, what others read; not while the law cannot be read. A driver whose cases cannot be
 * evaluated is in no other's way.
 */
@ApplicationScoped
public class ReevaluationJob implements Job {

  static final String NAME = "reevaluation";

  @Inject Findings findings;
  @Inject SetAside aside;
  @Inject CurrentLaw law;
  @Inject LawInUse inUse;
  @Inject ImportProfiles profiles;
  @Inject RulesInUse rules;
  @Inject ReevaluationCourse course;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run(BooleanSupplier ending) throws Exception {
    inUse.agree();
    if (isReady()) {
      evaluateUnderOthers(law.snapshot().version(), ending);
    }
    if (isReady()) {
      aside.again(work(), this::evaluateAgain);
    }
  }

  /** Until none is left; a law that comes into use meanwhile is begun with by the next run. */
  private void evaluateUnderOthers(String version, BooleanSupplier ending) throws Exception {
    boolean hasBegun = false;
    while (!ending.getAsBoolean() && law.snapshot().version().equals(version)) {
      if (!next(wordsStand())) {
        course.ended(version);
        return;
      }
      if (!hasBegun) {
        course.begun(version);
        hasBegun = true;
      }
    }
  }

  private SetAside.Work work() {
    return new SetAside.Work(NAME, law.snapshot().version(), this::isReady);
  }

  private boolean isReady() {
    return law.failure() == null;
  }

  private boolean wordsStand() {
    return rules.stand(profiles.rules());
  }

  private boolean next(boolean orWords) throws Exception {
    try {
      return findings.evaluateUnderOthers(orWords);
    } catch (RuntimeException failure) {
      List<Long> drivers = findings.driversUnderOthers(orWords);
      aside.pickOut(work(), drivers, findings::evaluateAnew, failure);
      return true;
    }
  }

  /** No other node is at this job. */
  private boolean evaluateAgain(long driver) {
    findings.evaluateAnew(List.of(driver));
    return true;
  }
}
