package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.platform.jobs.Job;

/**
 * Carries out the rebuild of the index that was asked for, and begins again one that a node left.
 */
@ApplicationScoped
public class RebuildJob implements Job {

  static final String NAME = "index-rebuild";

  @Inject Rebuilds rebuilds;
  @Inject IndexRebuild rebuild;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(3);
  }

  @Override
  public void run(BooleanSupplier ending) {
    rebuilds.running().ifPresent(asked -> rebuild.run(asked, ending));
  }
}
