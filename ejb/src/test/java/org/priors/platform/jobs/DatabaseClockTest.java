package org.priors.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.priors.slice.OnPostgres;
import org.priors.sql.Database;

@OnPostgres
class DatabaseClockTest {

  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

  @Inject Database database;

  private Instant byDatabase() {
    return database
        .read(
            handle ->
                handle.createQuery("select clock_timestamp()").mapTo(OffsetDateTime.class).one())
        .toInstant();
  }

  @Test
  void a_node_whose_clock_is_wrong_tells_the_time_of_the_database() {
    DatabaseClock clock = new DatabaseClock(database, LONG_AGO);
    assertThat(clock.now()).isCloseTo(LONG_AGO, within(1, ChronoUnit.HOURS));
    clock.read();
    assertThat(clock.now()).isCloseTo(byDatabase(), within(1, ChronoUnit.HOURS));
  }
}
