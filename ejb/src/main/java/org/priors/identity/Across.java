package org.priors.identity;

/** Two groups of records, compared pair by pair across. */
final class Across {

  private final long[][] patterns;

  /** By record of each group the bars that some record of the other refutes for it. */
  private final int[] refutedOfLeft;

  private final int[] refutedOfRight;
  private double sum;
  private int bars;
  private int settled;

  Across(Clusters.Patterns compared, Clusters.Bits bits, int[] left, int[] right) {
    patterns = new long[left.length][right.length];
    refutedOfLeft = new int[left.length];
    refutedOfRight = new int[right.length];
    for (int a = 0; a < left.length; a++) {
      for (int b = 0; b < right.length; b++) {
        long pattern = compared.of(left[a], right[b]);
        patterns[a][b] = pattern;
        sum += bits.of(pattern, left[a]);
        bars |= Bar.between(pattern);
        settled |= Bar.settledBy(pattern);
        int refuted = Bar.refutedBy(pattern);
        refutedOfLeft[a] |= refuted;
        refutedOfRight[b] |= refuted;
      }
    }
  }

  /** The mean log-odds of all pairs across, in bits; bars are not counted. */
  double mean() {
    return sum / (patterns.length * patterns[0].length);
  }

  /** All that stand between any two of the records. */
  int bars() {
    return bars;
  }

  /** The bars that need not be asked of any more once these groups are one. */
  int settled() {
    return settled;
  }

  /**
   * Whether a bar stands between two records that is not answered: a group that is known to differ
   * in it within itself has a record that is plainly one person with the other of the two.
   *
   * @param settledOfLeft the bars that the left group is known to differ in
   * @param settledOfRight the same of the right group
   */
  boolean isBarred(int settledOfLeft, int settledOfRight) {
    if (bars == 0) {
      return false;
    }
    for (int a = 0; a < patterns.length; a++) {
      for (int b = 0; b < patterns[a].length; b++) {
        int answered = settledOfRight & refutedOfLeft[a] | settledOfLeft & refutedOfRight[b];
        if ((Bar.between(patterns[a][b]) & ~answered) != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
