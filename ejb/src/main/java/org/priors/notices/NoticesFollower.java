package org.priors.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changed;
import org.priors.platform.changes.Follower;

/** Has a mail written to those who follow a driver of whom something came on record. */
@ApplicationScoped
public class NoticesFollower implements Follower {

  @Inject NoticeMails mails;

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public Set<Change> follows() {
    return Set.of(Change.RECORD, Change.HIDDEN, Change.WAITING);
  }

  /** The database is all that it needs, and has answered. */
  @Override
  public boolean follow(List<Changed> changes) {
    mails.gatherOf(changes.stream().map(Changed::driverId).distinct().toList());
    return true;
  }
}
