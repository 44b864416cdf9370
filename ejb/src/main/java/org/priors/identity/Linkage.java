package org.priors.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Links a whole file: blocking, comparison, estimation, clustering. */
final class Linkage {

  /** Log-odds in bits from which two records are linked: twice as likely one person as not. */
  static final double LINK = 1;

  /** Log-odds in bits from which records are joined with no person looking: 999 in 1,000. */
  static final double JOIN = 10;

  private final Records records;
  private final Nicknames nicknames = Nicknames.shipped();
  private final Pairs candidates;
  private final Model model;
  private final float[] bits;
  private final Clusters clusters;
  private final int[] best;

  Linkage(Records records) {
    this.records = records;
    candidates = new Blocking(records).pairs();
    model = Estimation.of(records, patterns());
    bits = new float[candidates.size()];
    score();
    clusters = gather();
    best = bestMatches();
  }

  private Map<Long, int[]> patterns() {
    Map<Long, int[]> patterns = new HashMap<>();
    Comparison comparison = new Comparison(records, nicknames);
    for (int i = 0; i < candidates.size(); i++) {
      long pattern = comparison.compare(candidates.first(i), candidates.second(i));
      patterns.computeIfAbsent(pattern, key -> new int[1])[0]++;
    }
    return patterns;
  }

  private void score() {
    Scoring scoring = scoring();
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (float) scoring.bits(candidates.first(i), candidates.second(i));
    }
  }

  private Clusters gather() {
    Scoring scoring = scoring();
    Clusters gathered = new Clusters(records.size(), scoring::bits);
    for (long link : strongestFirst()) {
      int pair = (int) link;
      gathered.offer(candidates.first(pair), candidates.second(pair));
    }
    return gathered;
  }

  /** The links, the place of the pair in the low half; equal ones in the order of the file. */
  private long[] strongestFirst() {
    return IntStream.range(0, bits.length)
        .filter(i -> bits[i] >= LINK)
        .mapToLong(i -> ((long) (Integer.MAX_VALUE - Float.floatToIntBits(bits[i])) << 32) | i)
        .sorted()
        .toArray();
  }

  private int[] bestMatches() {
    int[] found = new int[records.size()];
    Arrays.fill(found, -1);
    for (int i = 0; i < bits.length; i++) {
      better(found, candidates.first(i), i);
      better(found, candidates.second(i), i);
    }
    return found;
  }

  private void better(int[] found, int record, int pair) {
    if (found[record] < 0 || bits[found[record]] < bits[pair]) {
      found[record] = pair;
    }
  }

  Scoring scoring() {
    return new Scoring(records, model, nicknames);
  }

  Model model() {
    return model;
  }

  Pairs candidates() {
    return candidates;
  }

  double bits(int pair) {
    return bits[pair];
  }

  int cluster(int record) {
    return clusters.of(record);
  }

  /** The place of the candidate pair in which this record agrees best; negative if it has none. */
  int bestPair(int record) {
    return best[record];
  }
}
