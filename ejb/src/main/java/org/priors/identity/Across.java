package org.priors.identity;

import java.util.function.LongToIntFunction;

/** Two groups of records, compared pair by pair across. */
final class Across {

  private final long[][] patterns;

  /** By record of each group the fields in which some record of the other is the same. */
  private final int[] sameOfLeft;

  private final int[] sameOfRight;
  private double sum;

  Across(
      Thresholds thresholds,
      Clusters.Patterns compared,
      Clusters.Bits bits,
      int[] left,
      int[] right) {
    patterns = new long[left.length][right.length];
    sameOfLeft = new int[left.length];
    sameOfRight = new int[right.length];
    for (int a = 0; a < left.length; a++) {
      for (int b = 0; b < right.length; b++) {
        long pattern = compared.of(left[a], right[b]);
        patterns[a][b] = pattern;
        double weight = bits.of(pattern, left[a]);
        sum += weight;
        int same = thresholds.joins(weight) ? same(pattern) : 0;
        sameOfLeft[a] |= same;
        sameOfRight[b] |= same;
      }
    }
  }

  /** The fields that are the same in two records that nothing bars and nobody doubts. */
  private static int same(long pattern) {
    if (Bar.between(pattern) != 0 || Doubt.of(pattern) != null) {
      return 0;
    }
    int fields = 0;
    for (Field field : Field.ALL) {
      fields |= Pattern.is(pattern, field, Level.EQUAL) ? field.bit() : 0;
    }
    return fields;
  }

  /** The mean log-odds of all pairs across, in bits; bars are not counted. */
  double mean() {
    return sum / (patterns.length * patterns[0].length);
  }

  /** Whether the two groups are one person with no person looking. */
  boolean agrees() {
    return mean() >= Clusters.LEAST_MEAN
        && !isBarred(pattern -> Bar.between(pattern) | Doubt.between(pattern));
  }

  /**
   * Whether two of the records differ so that only a person may join them, and nothing answers it:
   * one of the two stands in its group with a record that has the other's value and is plainly one
   * person with it.
   *
   * @param between the fields in which two records differ so
   */
  boolean isBarred(LongToIntFunction between) {
    for (int a = 0; a < patterns.length; a++) {
      for (int b = 0; b < patterns[a].length; b++) {
        int fields = between.applyAsInt(patterns[a][b]);
        if ((fields & ~(sameOfLeft[a] | sameOfRight[b])) != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
