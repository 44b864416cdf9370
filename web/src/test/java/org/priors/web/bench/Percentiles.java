package org.priors.web.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long many calls took, sorted, in milliseconds. */
record Percentiles(double[] sorted) {

  static Percentiles of(double[] milliseconds) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return new Percentiles(sorted);
  }

  double at(int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  String inWords() {
    return String.format(
        Locale.ROOT, "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms", at(50), at(95), at(99));
  }
}
