package org.priors.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.priors.lawbook.CurrentLaw;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.platform.changes.Follower;

/** Gathers who may be one person whenever what waits, what is on record or the law changed. */
@ApplicationScoped
public class MatchGroupsFollower implements Follower {

  /** The name that its changes wait under. */
  public static final String NAME = "matching";

  @Inject MatchGroups groups;
  @Inject CurrentLaw law;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Change> follows() {
    return Set.of(Change.values());
  }

  /** What is on record is evaluated first, and told of again where another number follows. */
  @Override
  public Optional<String> after() {
    return Optional.of("rulings");
  }

  /** What hangs on it is told by the law. */
  @Override
  public boolean isReady() {
    return law.failure() == null;
  }

  @Override
  public boolean follow(List<Changed> changes) {
    return groups.gather(changes.stream().map(Changed::driverId).distinct().toList());
  }
}
