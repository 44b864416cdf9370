package org.priors.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.lawbook.CurrentLaw;
import org.priors.platform.jobs.Job;
import org.priors.problems.Causes;
import org.priors.problems.Unavailable;

/** Has stretch after stretch of the index compared with the record. */
@ApplicationScoped
public class ComparisonJob implements Job {

  private static final Logger LOG = Logger.getLogger(ComparisonJob.class.getName());

  @Inject IndexComparison comparison;
  @Inject Rebuilds rebuilds;
  @Inject CurrentLaw law;
  @Inject DriverIndex index;

  /** A stretch that fails as often as this in a row is left out. */
  private static final int MOST_FAILURES = 2;

  private static final Set<Integer> AWAY = Set.of(429, 503);

  /** In a row; told by whoever works, and one at a time does. */
  private volatile int failures;

  @Override
  public String name() {
    return "index-comparison";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run(BooleanSupplier ending) {
    try {
      // Without a law this node would count otherwise than those that have one.
      if (law.readable().isPresent() && index.exists() && !rebuilds.isRunning()) {
        comparison.compareStretch();
      }
      failures = 0;
    } catch (IOException away) {
      // The index follower tells of a server that is away; the stretch is compared when it is back.
      LOG.log(Level.FINE, "The index was not compared.", away);
    } catch (RuntimeException failure) {
      failed(failure);
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
