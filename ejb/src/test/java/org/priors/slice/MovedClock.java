package org.priors.slice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The system's clock, set ahead. */
final class MovedClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  void move(Duration passed) {
    ahead = ahead.plus(passed);
  }

  void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public ZoneId getZone() {
    return Clock.systemUTC().getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead);
  }
}
