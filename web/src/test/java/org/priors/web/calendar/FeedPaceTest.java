package org.priors.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** One calendar program keeps nobody else waiting. */
class FeedPaceTest {

  private static final Instant NOW = Instant.parse("2002-06-03T14:00:00Z");

  private final FeedPace pace = new FeedPace();

  private boolean at(int second, String reader) {
    pace.clock = Clock.fixed(NOW.plusSeconds(second), ZoneOffset.UTC);
    return pace.admits(reader);
  }

  @Test
  void ten_are_answered_within_a_minute_and_the_eleventh_once_it_is_over() {
    for (int asked = 0; asked < FeedPace.A_MINUTE; asked++) {
      assertThat(at(asked, "one")).isTrue();
    }
    assertThat(at(59, "one")).isFalse();
    assertThat(at(59, "another")).isTrue();
    assertThat(at(60, "one")).isTrue();
  }
}
