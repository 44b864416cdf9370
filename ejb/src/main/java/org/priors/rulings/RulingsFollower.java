package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.priors.lawbook.CurrentLaw;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.platform.changes.Follower;
import org.priors.platform.changes.SetAside;

/** Evaluates the cases of drivers whose history changed; while the law cannot be read they wait. */
@ApplicationScoped
public class RulingsFollower implements Follower {

  @Inject CurrentLaw law;
  @Inject Findings findings;
  @Inject SetAside aside;

  @Override
  public String name() {
    return "rulings";
  }

  @Override
  public Set<Change> follows() {
    return Set.of(Change.RECORD, Change.HIDDEN);
  }

  @Override
  public boolean isReady() {
    return law.failure() == null;
  }

  /** What the evaluation under another law failed at has gone well with it. */
  @Override
  public boolean follow(List<Changed> changes) {
    List<Long> drivers = changes.stream().map(Changed::driverId).distinct().toList();
    boolean isDone = findings.evaluate(drivers);
    aside.drop(ReevaluationJob.NAME, drivers);
    return isDone;
  }
}
