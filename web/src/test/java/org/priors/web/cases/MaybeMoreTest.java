package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.matching.DriverMatches;

class MaybeMoreTest {

  private static final long DRIVER = 7;

  private static DriverMatches.Waiting pair(
      long recordA, long driverA, long recordB, long driverB) {
    return new DriverMatches.Waiting(
        recordA, recordB, 3, "A", "B", null, null, "LA", "LA", null, driverA, driverB, false);
  }

  @Test
  void each_record_of_somebody_else_counts_once_on_either_side_of_a_pair() {
    assertThat(MaybeMore.others(List.of(), DRIVER)).isZero();
    assertThat(
            MaybeMore.others(
                List.of(pair(1, DRIVER, 3, 8), pair(2, DRIVER, 3, 8), pair(4, 9, 1, DRIVER)),
                DRIVER))
        .isEqualTo(2);
  }

  @Test
  void a_number_stands_plain_only_where_no_record_waits() {
    assertThat(MaybeMore.unless(0)).isEmpty();
    assertThat(MaybeMore.unless(null)).isEmpty();
    assertThat(MaybeMore.unless(1)).isEqualTo(", unless another record that may be this person is");
    assertThat(MaybeMore.unless(2)).contains("one of 2 other records");
  }
}
