package org.priors.platform.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has a follower follow all that waits; a driver that it fails at is in no other's way. */
@ApplicationScoped
public class FeedTurn {

  @Inject Feed feed;
  @Inject SetAside aside;

  /**
   * Has it follow.
   *
   * @throws Exception where it can follow nothing; the changes wait
   */
  public void take(Follower follower) throws Exception {
    while (next(follower)) {
      // In batches, each with a transaction of its own.
    }
    aside.again(follower.name(), drivers -> feed.followOf(drivers, follower), follower::isReady);
  }

  private boolean next(Follower follower) throws Exception {
    try {
      return feed.next(follower);
    } catch (Exception failure) {
      aside.pickOut(
          follower.name(),
          feed.driversWaiting(follower),
          drivers -> feed.followOf(drivers, follower),
          follower::isReady,
          failure);
      return true;
    }
  }
}
