package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.fixtures.Refusals.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BacTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.000, 0",
    "0.001, 1",
    "0.079, 79",
    "0.08, 80",
    "0.080, 80",
    "0.0800, 80",
    "8E-2, 80",
    "0.599, 599",
    "0.6, 600",
    "0.600, 600",
    "0E-20, 0",
    "0E+20, 0",
    "0.10000000000000000000, 100"
  })
  void a_result_of_0_to_point_600_is_kept_in_thousandths(String grams, int thousandths) {
    assertThat(Bac.thousandths(new BigDecimal(grams), "/bac")).isEqualTo(thousandths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0.001",
        "0.601",
        "0.6001",
        "0.0801",
        "0.0001",
        "8",
        "1E+999999999",
        "1E-999999999",
        "0.080000000000000000001",
        "0E-21",
        "1E+21"
      })
  void anything_else_is_impossible(String grams) {
    assertRefused(
        "impossible-bac",
        "/offense/bac",
        () -> Bac.thousandths(new BigDecimal(grams), "/offense/bac"));
  }
}
