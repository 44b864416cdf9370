package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

  @ParameterizedTest
  @CsvSource({
    "abcd, abxd, true",
    "abcd, abd, true",
    "abd, abcd, true",
    "abcd, abdc, true",
    "abcd, bacd, true",
    "abcd, abcde, true",
    "abcd, xbcy, false",
    "abcd, cbad, false",
    "abcd, ab, false",
    "a, b, true",
    "abcd, bdca, false",
  })
  void one_slip_is_told_from_two(String one, String other, boolean isOne) {
    assertThat(Slips.isOne(one, other)).isEqualTo(isOne);
    assertThat(Slips.isOne(other, one)).isEqualTo(isOne);
  }
}
