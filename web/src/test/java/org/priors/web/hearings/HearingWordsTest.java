package org.priors.web.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a page says how long is left. */
class HearingWordsTest {

  /** Still the 12th in Chicago. */
  private static final Instant NOW = Instant.parse("2002-05-13T04:59:00Z");

  private final HearingWords words = new HearingWords();

  HearingWordsTest() {
    words.clock = Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource({
    "2002-05-10, Overdue by 2 days, danger",
    "2002-05-11, Overdue by 1 day, danger",
    "2002-05-12, Today, danger",
    "2002-05-13, In 1 day, warn",
    "2002-05-19, In 7 days, warn",
    "2002-05-20, In 8 days, info",
    ", '', mute"
  })
  void days_are_counted_where_the_agency_is(LocalDate day, String left, String urgency) {
    assertThat(words.leftIn(day, "America/Chicago")).isEqualTo(left);
    assertThat(words.urgency(day, ZoneId.of("America/Chicago"))).isEqualTo(urgency);
  }
}
