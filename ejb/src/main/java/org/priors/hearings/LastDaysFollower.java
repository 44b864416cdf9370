package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.priors.lawbook.CurrentLaw;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.platform.changes.Follower;

/** Keeps by when the hearings of drivers have to be held as what is on record of them changes. */
@ApplicationScoped
public class LastDaysFollower implements Follower {

  @Inject KeepLastDays days;
  @Inject CurrentLaw law;

  @Override
  public String name() {
    return "hearing-last-days";
  }

  @Override
  public Set<Change> follows() {
    return Set.of(Change.RECORD, Change.HIDDEN);
  }

  @Override
  public boolean isReady() {
    return law.failure() == null;
  }

  @Override
  public boolean follow(List<Changed> changes) {
    return days.ofDrivers(
        LastDaysJob.CALLER, changes.stream().map(Changed::driverId).distinct().toList());
  }
}
