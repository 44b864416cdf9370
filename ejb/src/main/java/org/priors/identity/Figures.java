package org.priors.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well a file was linked, over all pairs of its records: a true pair that blocking never
 * brought together is missed like any other.
 *
 * @param truePairs pairs that are one person in truth
 * @param found pairs in one cluster
 * @param right those of them that are one person in truth
 * @param lost true pairs that blocking did not bring together
 * @param sure pairs joined with no person looking, by their own weight
 * @param sureRight those of them that are one person in truth
 */
record Figures(long truePairs, long found, long right, long lost, long sure, long sureRight) {

  /** Measures against who each record is in truth. */
  static Figures byTruth(Linkage linkage, List<String> truths) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] truth =
        truths.stream().mapToInt(t -> numbers.computeIfAbsent(t, key -> numbers.size())).toArray();
    Map<Long, Integer> both = new HashMap<>();
    Map<Integer, Integer> persons = new HashMap<>();
    Map<Integer, Integer> clusters = new HashMap<>();
    for (int i = 0; i < truth.length; i++) {
      persons.merge(truth[i], 1, Integer::sum);
      clusters.merge(linkage.cluster(i), 1, Integer::sum);
      both.merge(((long) truth[i] << 32) | linkage.cluster(i), 1, Integer::sum);
    }
    long truePairs = pairs(persons.values());
    long[] sure = sure(linkage, truth);
    return new Figures(
        truePairs,
        pairs(clusters.values()),
        pairs(both.values()),
        truePairs - sure[2],
        sure[0],
        sure[1]);
  }

  private static long[] sure(Linkage linkage, int[] truth) {
    long[] counts = new long[3];
    Pairs candidates = linkage.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      boolean isTrue = truth[candidates.first(i)] == truth[candidates.second(i)];
      boolean isSure = linkage.bits(i) >= Linkage.JOIN;
      counts[0] += isSure ? 1 : 0;
      counts[1] += isSure && isTrue ? 1 : 0;
      counts[2] += isTrue ? 1 : 0;
    }
    return counts;
  }

  private static long pairs(Iterable<Integer> sizes) {
    long pairs = 0;
    for (int size : sizes) {
      pairs += (long) size * (size - 1) / 2;
    }
    return pairs;
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return truePairs == 0 ? 1 : (double) right / truePairs;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** In lines to read. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        """
        pairs that are one person    %,d
        pairs in one cluster         %,d, right %,d
        precision %.4f  recall %.4f  F1 %.4f
        lost by blocking             %,d
        joined with nobody looking   %,d, precision %.4f
        """,
        truePairs,
        found,
        right,
        precision(),
        recall(),
        f1(),
        lost,
        sure,
        sure == 0 ? 1.0 : (double) sureRight / sure);
  }
}
