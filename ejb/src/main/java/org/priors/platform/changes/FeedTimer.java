package org.priors.platform.changes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  private static final int SECONDS_TO_END = 10;

  @Resource ManagedExecutorService executor;
  @Inject @Any Instance<Follower> followers;
  @Inject Feed feed;

  private final Map<String, Future<?>> working = new ConcurrentHashMap<>();
  private final Set<String> failing = ConcurrentHashMap.newKeySet();

  private volatile boolean ending;

  @PostConstruct
  void register() {
    followers.forEach(feed::register);
  }

  /** A transaction that is cut off as the application is taken away would keep its lock. */
  @PreDestroy
  void end() {
    ending = true;
    for (Future<?> one : working.values()) {
      try {
        one.get(SECONDS_TO_END, TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException | TimeoutException left) {
        LOG.log(Level.FINE, "A follower is left as it is.", left);
      }
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    if (ending) {
      return;
    }
    for (Follower follower : followers) {
      Future<?> before = working.get(follower.name());
      // Not told by the work itself: the server may refuse or drop it while the application starts.
      if (before == null || before.isDone()) {
        working.put(follower.name(), executor.submit(() -> follow(follower)));
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
      while (more && !ending) {
        more = feed.next(follower);
      }
      if (failing.remove(follower.name())) {
        LOG.info(() -> "What changed is followed again: " + follower.name());
      }
    } catch (Exception failure) {
      failed(follower, failure);
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
