package org.priors.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.problems.Causes;
import org.priors.problems.Unavailable;

/** Has a stretch of the index compared with the record every five seconds. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexComparer {

  private static final Logger LOG = Logger.getLogger(IndexComparer.class.getName());

  @Inject IndexComparison comparison;
  @Inject Rebuilds rebuilds;
  @Inject DriverIndex index;

  /** A stretch that fails as often as this in a row is left out. */
  private static final int MOST_FAILURES = 2;

  private static final Set<Integer> AWAY = Set.of(429, 503);

  private final AtomicBoolean working = new AtomicBoolean();

  /** In a row; told by whoever works, and one at a time does. */
  private volatile int failures;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void compare() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      if (index.exists() && !rebuilds.isRunning()) {
        comparison.compareStretch();
      }
      failures = 0;
    } catch (IOException away) {
      // The indexer tells of a server that is away; the stretch is compared when it is back.
      LOG.log(Level.FINE, "The index was not compared.", away);
    } catch (RuntimeException failure) {
      failed(failure);
    } finally {
      working.set(false);
    }
  }

  /** One stretch that cannot be compared is not to keep all others from it. */
  private void failed(RuntimeException failure) {
    if (Unavailable.in(failure).isPresent() || isAway(failure)) {
      LOG.log(Level.FINE, "The index was not compared.", failure);
      return;
    }
    failures++;
    if (failures < MOST_FAILURES) {
      LOG.log(Level.FINE, "A stretch of the index was not compared.", failure);
      return;
    }
    failures = 0;
    LOG.log(
        Level.WARNING,
        "A stretch of the search index cannot be compared with the record; the next one is.",
        failure);
    try {
      comparison.skipStretch();
    } catch (RuntimeException again) {
      LOG.log(Level.WARNING, "The comparison of the index does not go on.", again);
    }
  }

  /** A server that is coming up, or has too much to do. */
  private static boolean isAway(RuntimeException failure) {
    return Causes.of(failure)
        .anyMatch(
            cause ->
                cause instanceof ElasticsearchException answer && AWAY.contains(answer.status()));
  }
}
