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

  @Resource ManagedExecutorService executor;
  @Inject @Any Instance<Follower> followers;
  @Inject Feed feed;

  private final Set<String> working = ConcurrentHashMap.newKeySet();
  private final Set<String> failing = ConcurrentHashMap.newKeySet();

  @PostConstruct
  void register() {
    followers.forEach(feed::register);
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    for (Follower follower : followers) {
      if (working.add(follower.name())) {
        executor.submit(() -> follow(follower));
      }
    }
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
      boolean more = follower.isReady();
      while (more) {
        more = feed.next(follower);
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

  private void failed(Follower follower, Exception failure) {
    if (failing.add(follower.name())) {
      LOG.log(
          Unavailable.in(failure).isPresent() ? Level.WARNING : Level.SEVERE,
          failure,
          () -> "What changed waits to be followed: " + follower.name());
    }
  }
}
