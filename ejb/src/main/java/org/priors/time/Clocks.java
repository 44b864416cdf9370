package org.priors.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of the present moment. */
@ApplicationScoped
public class Clocks {

  @Produces
  @Dependent
  Clock utc() {
    return Clock.systemUTC();
  }
}
