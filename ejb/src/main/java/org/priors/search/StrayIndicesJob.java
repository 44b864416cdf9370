package org.priors.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.platform.jobs.Job;

/** Drops the indices that rebuilds have left which did not come to their end. */
@ApplicationScoped
public class StrayIndicesJob implements Job {

  @Inject DriverIndex index;
  @Inject Rebuilds rebuilds;

  @Override
  public String name() {
    return "stray-indices";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run(BooleanSupplier ending) throws IOException {
    if (!rebuilds.isRunning()) {
      index.dropStrays();
    }
  }
}
