package org.priors.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OncePerMinuteTest {

  private static final Instant NOON = Instant.parse("2002-05-01T12:00:00Z");

  private final OncePerMinute filter = new OncePerMinute();

  @Test
  void of_failures_with_one_cause_one_line_a_minute_tells_the_cause_and_how_many_there_were() {
    assertThat(filter.isLoggable(away("Elasticsearch is to blame", NOON))).isTrue();
    assertThat(filter.isLoggable(away("Page failed, reference 1", NOON.plusSeconds(1)))).isFalse();
    assertThat(filter.isLoggable(away("Page failed, reference 2", NOON.plusSeconds(59)))).isFalse();
    LogRecord next = away("Page failed, reference 3", NOON.plusSeconds(60));
    assertThat(filter.isLoggable(next)).isTrue();
    assertThat(next.getThrown()).isNull();
    assertThat(next.getMessage())
        .isEqualTo(
            "database-away: SQLException, Read timed out (2 more of this kind since the last line)");
  }

  @Test
  void a_failure_that_does_not_pass_by_itself_is_told_each_time_with_its_trace() {
    for (int time = 0; time < 2; time++) {
      LogRecord bug = entry("Page failed, reference " + time, NOON);
      bug.setThrown(new IllegalStateException("a bug"));
      assertThat(filter.isLoggable(bug)).isTrue();
      assertThat(bug.getThrown()).isNotNull();
    }
  }

  @Test
  void a_warning_said_again_with_other_numbers_is_of_one_kind_and_another_is_not() {
    assertThat(filter.isLoggable(entry("Timer 17 is late", NOON))).isTrue();
    assertThat(filter.isLoggable(entry("Timer 18 is late", NOON))).isFalse();
    assertThat(filter.isLoggable(entry("Disk is full", NOON))).isTrue();
  }

  @Test
  void an_entity_that_takes_too_long_is_told_with_its_statement_and_without_values() {
    LogRecord entry = entry("Local Exception Stack", NOON);
    entry.setThrown(
        new IllegalStateException(
            "Internal Exception: ...\nCall: SELECT ID FROM CASE_FILE WHERE (ID = ?)\n\tbind => [1"
                + " parameter bound]",
            new SQLException("ERROR: canceling statement due to statement timeout", "57014")));
    assertThat(filter.isLoggable(entry)).isTrue();
    assertThat(entry.getMessage())
        .startsWith("too-long: SQLException, ERROR: canceling statement due to statement timeout")
        .contains(getClass().getName(), "SELECT ID FROM CASE_FILE WHERE (ID = ?)")
        .doesNotContain("bind");
  }

  @Test
  void what_is_no_warning_passes() {
    for (int time = 0; time < 2; time++) {
      LogRecord news = new LogRecord(Level.INFO, "Started");
      news.setInstant(NOON);
      assertThat(filter.isLoggable(news)).isTrue();
    }
  }

  private static LogRecord away(String message, Instant at) {
    LogRecord entry = entry(message, at);
    entry.setThrown(new RuntimeException(new SQLException("Read timed out", "08006")));
    return entry;
  }

  private static LogRecord entry(String message, Instant at) {
    LogRecord entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName("some.logger");
    entry.setInstant(at);
    return entry;
  }
}
