package org.priors.identity.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priors.identity.Thresholds;

/**
 * How well a file was linked, over all pairs of its records: a true pair that blocking never
 * brought together is missed like any other.
 *
 * @param thresholds those that it was linked by
 * @param truePairs pairs that are one person in truth
 * @param found pairs in one cluster
 * @param right those of them that are one person in truth
 * @param lost true pairs that blocking did not bring together
 * @param sure pairs joined with no person looking, by their own weight
 * @param sureRight those of them that are one person in truth
 * @param calibration whether the probabilities that are printed are true
 * @param heldBack what each rule leaves to a person
 */
record Figures(
    Thresholds thresholds,
    long truePairs,
    long found,
    long right,
    long lost,
    long sure,
    long sureRight,
    Calibration calibration,
    HeldBack heldBack) {

  /** Measures against who each record is in truth. */
  static Figures byTruth(Linkage linkage, List<String> truths) {
    int[] truth = numbered(truths);
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
        linkage.thresholds(),
        truePairs,
        pairs(clusters.values()),
        pairs(both.values()),
        truePairs - sure[2],
        sure[0],
        sure[1],
        Calibration.of(linkage, truth),
        HeldBack.of(linkage, truth));
  }

  /** The same number for the same person; a record of which nobody knows is a person of its own. */
  private static int[] numbered(List<String> truths) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] truth = new int[truths.size()];
    for (int i = 0; i < truth.length; i++) {
      String key = truths.get(i).isBlank() ? "record " + i : "person " + truths.get(i);
      truth[i] = numbers.computeIfAbsent(key, person -> numbers.size());
    }
    return truth;
  }

  private static long[] sure(Linkage linkage, int[] truth) {
    long[] counts = new long[3];
    Pairs candidates = linkage.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      boolean isTrue = truth[candidates.first(i)] == truth[candidates.second(i)];
      boolean isSure = linkage.thresholds().joins(linkage.bits(i));
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

  /** In lines to read. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        """
        pairs that are one person    %,d
        lost by blocking             %,d
        linked and clustered, from %s:
        pairs in one cluster         %,d, right %,d
        %s
        for the server to join with nobody looking, from %s:
        pairs that weigh as much     %,d, right %,d
        %s
        %s%s""",
        truePairs,
        lost,
        Thresholds.inWords(thresholds.link()),
        found,
        right,
        measures(found, right),
        Thresholds.inWords(thresholds.join()),
        sure,
        sureRight,
        measures(sure, sureRight),
        calibration.inWords(),
        heldBack.inWords());
  }

  private String measures(long told, long rightly) {
    double precision = told == 0 ? 1 : (double) rightly / told;
    double recall = truePairs == 0 ? 1 : (double) rightly / truePairs;
    double sum = precision + recall;
    return String.format(
        Locale.ROOT,
        "precision %.4f  recall %.4f  F1 %.4f",
        precision,
        recall,
        sum == 0 ? 0 : 2 * precision * recall / sum);
  }
}
