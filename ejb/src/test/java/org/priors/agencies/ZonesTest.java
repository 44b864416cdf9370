package org.priors.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.priors.fixtures.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

  @ParameterizedTest
  @CsvSource({
    "LA, 2002-05-01T23:30-05:00, 2002-05-01T23:30",
    "LA, 2002-05-02T04:30Z, 2002-05-01T23:30",
    "LA, 2002-05-02T00:30-04:00, 2002-05-01T23:30",
    "LA, 2002-05-02T05:00Z, 2002-05-02T00:00",
    "LA, 2002-01-02T05:30Z, 2002-01-01T23:30",
    "AZ, 2002-01-01T06:30Z, 2001-12-31T23:30",
    "FL, 2002-05-01T22:30-05:00, 2002-05-01T22:30",
    "FL, 2002-05-02T01:30-04:00, 2002-05-02T01:30",
    "FL, 2002-05-02T12:00Z, 2002-05-02T08:00"
  })
  void one_moment_is_one_local_time_of_the_state(String state, String sent, String local) {
    assertThat(Zones.local(state, OffsetDateTime.parse(sent), "/at")).isEqualTo(local);
  }

  @ParameterizedTest
  @CsvSource({
    "FL, 2002-05-02T04:30Z",
    "FL, 2002-05-01T23:30-05:00",
    "FL, 2002-05-02T00:30-04:00",
    "ID, 2002-05-01T23:30-07:00",
    "TX, 2002-01-01T23:59-07:00",
    "TN, 2002-05-02T00:00-04:00",
    "AZ, 2002-05-01T23:30-07:00",
    "BASELINE, 2002-05-02T04:30Z"
  })
  void a_moment_that_is_of_two_days_in_a_state_is_refused_whatever_its_offset(
      String state, String sent) {
    assertRefused("which-zone", "/at", () -> Zones.local(state, OffsetDateTime.parse(sent), "/at"));
  }

  @ParameterizedTest
  @CsvSource({"LA, 2002-04-07T02:00", "LA, 2002-04-07T02:59", "TN, 2002-04-07T02:30"})
  void an_hour_that_the_clocks_skipped_is_no_time_of_the_state(String state, String local) {
    assertRefused(
        "skipped-hour", "/at", () -> Zones.there(state, LocalDateTime.parse(local), "/at"));
  }

  @ParameterizedTest
  @CsvSource({
    "LA, 2002-04-07T01:59",
    "LA, 2002-04-07T03:00",
    "AZ, 2002-04-07T02:30",
    "HI, 2002-04-07T02:30",
    "BASELINE, 2002-04-07T02:30"
  })
  void a_time_that_a_clock_in_the_state_showed_is_one(String state, String local) {
    LocalDateTime time = LocalDateTime.parse(local);
    assertThat(Zones.there(state, time, "/at")).isEqualTo(time);
  }

  @Test
  void each_state_and_territory_has_a_time() {
    OffsetDateTime noon = OffsetDateTime.parse("2002-05-01T18:00Z");
    States.codes().stream()
        .filter(code -> !code.equals("GU") && !code.equals("MP"))
        .forEach(
            code ->
                assertThat(Zones.local(code, noon, "/at").toLocalDate())
                    .as(code)
                    .isEqualTo("2002-05-01"));
    assertThatCode(() -> Zones.local("GU", noon, "/at")).doesNotThrowAnyException();
    assertThatCode(() -> Zones.local("MP", noon, "/at")).doesNotThrowAnyException();
  }
}
