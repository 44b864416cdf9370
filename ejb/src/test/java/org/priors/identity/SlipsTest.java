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

  @ParameterizedTest
  @CsvSource({
    "oliver, rliveo, true",
    "leo, oel, true",
    "anna, anna, false",
    "oliver, rlivea, false",
    "abcdef, fbxdea, false",
    "abc, abcd, false",
    "ab, ba, true",
  })
  void two_letters_in_each_others_place_are_told_from_other_words(
      String one, String other, boolean isSwap) {
    assertThat(Slips.isSwap(one, other)).isEqualTo(isSwap);
    assertThat(Slips.isSwap(other, one)).isEqualTo(isSwap);
  }

  @ParameterizedTest
  @CsvSource({
    "0, abc, abc, true",
    "0, abc, abd, false",
    "2, matthews, masthsews, true",
    "2, matthews, masthsewz, false",
    "2, abcd, ab, true",
    "2, abcde, ab, false",
    "3, kitten, sitting, true",
    "2, kitten, sitting, false",
    "1, '', a, true",
  })
  void so_many_slips_at_most_are_told_from_more(
      int most, String one, String other, boolean areWithin) {
    assertThat(Slips.areWithin(most, one, other)).isEqualTo(areWithin);
    assertThat(Slips.areWithin(most, other, one)).isEqualTo(areWithin);
  }
}
