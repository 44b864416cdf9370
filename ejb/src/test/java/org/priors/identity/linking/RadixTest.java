package org.priors.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadixTest {

  @ParameterizedTest
  @CsvSource({"0, 20", "1, 20", "2, 1", "1000, 0", "1000, 9", "1000, 10", "1000, 20", "1000, 53"})
  void numbers_are_sorted_as_plain_ones_are_negative_first(int size, int low) {
    SplittableRandom chance = new SplittableRandom(3);
    long[] numbers = new long[size + 5];
    // Those of equal high bits stand in order, as the records of a file do.
    Arrays.setAll(numbers, i -> (chance.nextLong() >> 60) << low | (low < 20 ? 0 : i));
    long[] expected = Arrays.copyOf(numbers, size);
    Arrays.sort(expected);
    assertThat(Arrays.copyOf(Radix.sort(numbers, size, low), size)).isEqualTo(expected);
  }
}
