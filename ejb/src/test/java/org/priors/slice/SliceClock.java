package org.priors.slice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The present moment, until a test goes on in time; the next one is back at it. */
@ApplicationScoped
@Alternative
@Priority(1)
public class SliceClock {

  private final MovedClock clock = new MovedClock();

  @Produces
  @Dependent
  Clock clock() {
    return clock;
  }

  /** So long passes. */
  public void goOn(Duration passed) {
    clock.move(passed);
  }

  void reset() {
    clock.reset();
  }
}
