package org.priors.identity.linking;

import java.util.Arrays;

/**
 * Patterns of pairs of records, each once and in order.
 *
 * @param times how often each was seen
 */
record Seen(long[] patterns, int[] times) {

  /** Those of all these pairs. */
  static Seen of(long[] pairs) {
    long[] sorted = pairs.clone();
    Arrays.parallelSort(sorted);
    long[] patterns = new long[sorted.length];
    int[] times = new int[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (size == 0 || patterns[size - 1] != sorted[i]) {
        patterns[size++] = sorted[i];
      }
      times[size - 1]++;
    }
    return new Seen(Arrays.copyOf(patterns, size), Arrays.copyOf(times, size));
  }

  /** How many there are. */
  int size() {
    return patterns.length;
  }
}
