package org.priors.identity.linking;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Whether what is printed as a probability is one: of the pairs printed at seven in ten, seven in
 * ten should be one person.
 */
final class Calibration {

  private static final double[] FROM = {0.1, 0.5, 0.9, 0.99};
  private static final double[] TO = {0.5, 0.9, 0.99, 1.01};

  private final long[] pairs = new long[FROM.length];
  private final long[] right = new long[FROM.length];
  private final double[] promised = new double[FROM.length];

  /** Of the pairs that are printed as the best match of one of their records, each once. */
  static Calibration of(Linkage linkage, int[] truth) {
    Calibration calibration = new Calibration();
    IntStream.range(0, truth.length)
        .map(linkage::bestPair)
        .filter(pair -> pair >= 0)
        .distinct()
        .forEach(
            pair ->
                calibration.count(
                    linkage.probability(pair),
                    truth[linkage.candidates().first(pair)]
                        == truth[linkage.candidates().second(pair)]));
    return calibration;
  }

  /** Counts a pair printed with this probability. */
  void count(double probability, boolean isRight) {
    for (int range = 0; range < FROM.length; range++) {
      if (probability >= FROM[range] && probability < TO[range]) {
        pairs[range]++;
        right[range] += isRight ? 1 : 0;
        promised[range] += probability;
      }
    }
  }

  /** In lines to read. */
  String inWords() {
    StringBuilder lines = new StringBuilder();
    for (int range = 0; range < FROM.length; range++) {
      if (pairs[range] > 0) {
        lines.append(
            String.format(
                Locale.ROOT,
                "printed from %.2f to %.2f      %,d, promised %.4f, right %.4f%n",
                FROM[range],
                Math.min(1, TO[range]),
                pairs[range],
                promised[range] / pairs[range],
                (double) right[range] / pairs[range]));
      }
    }
    return lines.toString();
  }
}
