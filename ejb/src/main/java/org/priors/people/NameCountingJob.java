package org.priors.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.priors.platform.jobs.Job;

/** Has the names on file counted as the record grows. */
@ApplicationScoped
public class NameCountingJob implements Job {

  @EJB NameCounting counting;

  @Override
  public String name() {
    return "name-counting";
  }

  /** An import into an empty record brings thousands in a minute. */
  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run(BooleanSupplier ending) {
    counting.countIfGrown();
  }
}
