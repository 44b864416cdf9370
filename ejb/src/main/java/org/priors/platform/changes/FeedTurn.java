package org.priors.platform.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.platform.changes.SetAside.Work;

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
    aside.again(Work.of(follower), driver -> feed.followAgain(driver, follower));
  }

  private boolean next(Follower follower) throws Exception {
    try {
      return feed.next(follower);
    } catch (Exception failure) {
      aside.pickOut(
          Work.of(follower),
          feed.driversWaiting(follower),
          drivers -> feed.followOf(drivers, follower),
          failure);
      return true;
    }
  }
}
