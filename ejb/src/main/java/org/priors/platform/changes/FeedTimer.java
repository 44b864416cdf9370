package org.priors.platform.changes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.problems.Unavailable;

/** Has every follower follow each second, none in the way of another. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FeedTimer {

  private static final Logger LOG = Logger.getLogger(FeedTimer.class.getName());

  /** Of the pause after a failure: half a minute and a little at most. */
  private static final int MOST_DOUBLINGS = 4;

  @Resource ManagedExecutorService executor;
  @Inject @Any Instance<Follower> followers;
  @Inject Feed feed;
  @Inject FeedTurn turn;
  @Inject Clock clock;

  private final Set<String> working = ConcurrentHashMap.newKeySet();
  private final Set<String> failing = ConcurrentHashMap.newKeySet();
  private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

  /** Until when one is left alone that has failed so often, one time after the other. */
  private record Pause(int failures, Instant until) {

    static final Pause NONE = new Pause(0, Instant.EPOCH);

    /** Two seconds, four, and so on. */
    Pause next(Instant now) {
      return new Pause(failures + 1, now.plusSeconds(2L << Math.min(failures, MOST_DOUBLINGS)));
    }
  }

  @PostConstruct
  void register() {
    followers.forEach(feed::register);
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    for (Follower follower : followers) {
      if (isDue(follower) && working.add(follower.name())) {
        executor.submit(() -> follow(follower));
      }
    }
  }

  private boolean isDue(Follower follower) {
    return !clock.instant().isBefore(pauses.getOrDefault(follower.name(), Pause.NONE).until());
  }

  @Schedule(hour = "*", minute = "17", persistent = false)
  void forget() {
    for (Follower follower : followers) {
      try {
        feed.forget(follower.name(), follower.remembersSince());
      } catch (RuntimeException failure) {
        failed(follower, failure);
      }
    }
  }

  private void follow(Follower follower) {
    try {
      if (follower.isReady()) {
        take(follower);
      }
      if (failing.remove(follower.name())) {
        LOG.info(() -> "What changed is followed again: " + follower.name());
      }
    } catch (Exception failure) {
      failed(follower, failure);
    } finally {
      working.remove(follower.name());
    }
  }

  /**
   * Only what fails though it is ready makes a pause. One that is not ready is asked again each
   * second, for its server is soon there again.
   */
  private void take(Follower follower) throws Exception {
    try {
      turn.take(follower);
      pauses.remove(follower.name());
    } catch (Exception failure) {
      pauses.merge(
          follower.name(),
          Pause.NONE.next(clock.instant()),
          (before, first) -> before.next(clock.instant()));
      throw failure;
    }
  }

  private void failed(Follower follower, Exception failure) {
    if (failing.add(follower.name())) {
      LOG.log(
          Unavailable.in(failure).isPresent() ? Level.WARNING : Level.SEVERE,
          failure,
          () -> "What changed waits to be followed: " + follower.name());
    }
  }
}
