package org.priors.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalFlowTest {

  private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

  private final RefusalFlow flow = new RefusalFlow();

  @BeforeEach
  void begin() {
    at(NOON);
  }

  @Test
  void ten_a_minute_from_one_address_are_kept_and_the_next_tells_how_many_were_not() {
    for (int i = 0; i < RefusalFlow.A_MINUTE; i++) {
      assertThat(flow.admit("192.0.2.1")).contains("");
    }
    assertThat(flow.admit("192.0.2.1")).isEmpty();
    assertThat(flow.admit("192.0.2.1")).isEmpty();
    assertThat(flow.admit("192.0.2.2")).contains("");
    at(NOON.plusSeconds(59));
    assertThat(flow.admit("192.0.2.1")).isEmpty();
    at(NOON.plusSeconds(60));
    assertThat(flow.admit("192.0.2.1")).contains("; 3 more before, not kept one by one");
    assertThat(flow.admit("192.0.2.1")).contains("");
  }

  @Test
  void a_hundred_a_minute_are_kept_of_all_addresses_together() {
    for (int i = 0; i < RefusalFlow.A_MINUTE_OF_ALL; i++) {
      assertThat(flow.admit("10.0.0." + i)).contains("");
    }
    assertThat(flow.admit("10.0.1.1")).isEmpty();
    at(NOON.plusSeconds(60));
    assertThat(flow.admit("10.0.1.1")).contains("; 1 more before, not kept one by one");
  }

  private void at(Instant now) {
    flow.clock = Clock.fixed(now, ZoneOffset.UTC);
  }
}
