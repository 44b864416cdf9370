package org.priors.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.priors.problems.Guard;

/**
 * A stretch of time, from a moment until just before another one.
 *
 * @param until after from
 */
public record Period(Instant from, Instant until) {

  public Period {
    Guard.present(from, "/from", "The beginning");
    Guard.present(until, "/until", "The end");
    Guard.time(from, "/from", "The beginning");
    Guard.time(until, "/until", "The end");
    Guard.check(from.isBefore(until), "not-a-period", "/until", "It ends before it begins.");
  }

  public boolean overlaps(Period other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  /** Whether all of the other lies within this one. */
  public boolean contains(Period other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  /** Whether it ends on the day on which it begins, there; midnight at its end is of that day. */
  public boolean isOfOneDay(ZoneId zone) {
    return from.atZone(zone).toLocalDate().equals(until.minusNanos(1).atZone(zone).toLocalDate());
  }

  public Duration length() {
    return Duration.between(from, until);
  }

  OffsetDateTime start() {
    return from.atOffset(ZoneOffset.UTC);
  }

  OffsetDateTime end() {
    return until.atOffset(ZoneOffset.UTC);
  }
}
