package org.priors.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTest {

  @ParameterizedTest
  @CsvSource({
    "-20, less than 1 in 100",
    "0, 50 in 100",
    "4, 94 in 100",
    "8, '996 in 1,000'",
    "11, 'more than 999 in 1,000'"
  })
  void a_weight_is_told_as_people_tell_it(double bits, String words) {
    assertThat(Likelihood.of(bits)).isEqualTo(words);
  }
}
