package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {

  @Test
  void all_places_are_worked_on_once_and_the_answers_stand_in_their_order() {
    List<int[]> parts = Stretches.of(100_000, (from, to) -> new int[] {from, to});
    int next = 0;
    for (int[] part : parts) {
      assertThat(part[0]).isEqualTo(next);
      next = part[1];
    }
    assertThat(next).isEqualTo(100_000);
    assertThat(parts).hasSizeGreaterThan(1);
  }

  @Test
  void nothing_is_no_work() {
    assertThat(Stretches.of(0, (from, to) -> from)).isEmpty();
  }
}
