package org.priors.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.priors.sql.Database;

/**
 * What the time is by the database, so that nodes agree on which of them lives, whatever their own
 * clocks say. It is read now and then; between, the time that has passed is added.
 */
final class DatabaseClock {

  private final Database database;
  private volatile Reading last;

  /** What was read, and at which nanosecond of this machine. */
  private record Reading(Instant time, long nanos) {}

  /**
   * @param first what is told until the database has been asked
   */
  DatabaseClock(Database database, Instant first) {
    this.database = database;
    this.last = new Reading(first, System.nanoTime());
  }

  /** Asks the database. */
  void read() {
    long asked = System.nanoTime();
    Instant time =
        database
            .read(
                handle ->
                    handle
                        .createQuery("select clock_timestamp()")
                        .mapTo(OffsetDateTime.class)
                        .one())
            .toInstant();
    long answered = System.nanoTime();
    last = new Reading(time, asked + (answered - asked) / 2);
  }

  Instant now() {
    Reading reading = last;
    return reading.time().plus(Duration.ofNanos(System.nanoTime() - reading.nanos()));
  }
}
