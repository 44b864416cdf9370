package org.priors.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Links a whole file: blocking, comparison, estimation, clustering. */
final class Linkage {

  private final Records records;
  private final Thresholds thresholds;
  private final Nicknames nicknames = Nicknames.shipped();
  private final Comparison comparison;
  private final Pairs candidates;
  private final long[] patterns;
  private final float[] bits;
  private final Model model;
  private final Scoring scoring;
  private final Clusters clusters;
  private final int[] best;

  Linkage(Records records, Thresholds thresholds) {
    this.records = records;
    this.thresholds = thresholds;
    new Frequent(records).drop();
    comparison = new Comparison(records, nicknames);
    Repeated repeated = new Repeated(records);
    candidates = new Blocking(records, repeated).pairs();
    patterns = new long[candidates.size()];
    bits = new float[candidates.size()];
    model = Estimation.of(records, repeated.leaders(), comparison, compared());
    scoring = new Scoring(model, thresholds, this::frequency, this::most);
    score();
    clusters = gather();
    best = bestMatches();
  }

  private double frequency(Field field, Value name, Value beside) {
    return records.values(field).frequency(name);
  }

  /** A file tells of those who are in it, and not of the State: it shows no name rare. */
  private double most(Field field, Value name, Value beside) {
    double listed = CommonNames.listed(field, CommonNames.key(field, name.text()), 0);
    double known = Math.max(listed, frequency(field, name, beside));
    return Math.max(known, CommonNames.unknown(field));
  }

  /** Compares the candidates; says how often each pattern was seen. */
  private Map<Long, Integer> compared() {
    Stretches.of(patterns.length, this::compare);
    long[] sorted = patterns.clone();
    Arrays.parallelSort(sorted);
    Map<Long, Integer> counts = new LinkedHashMap<>();
    int from = 0;
    for (int to = 1; to <= sorted.length; to++) {
      if (to == sorted.length || sorted[to] != sorted[from]) {
        counts.put(sorted[from], to - from);
        from = to;
      }
    }
    return counts;
  }

  private int compare(int from, int to) {
    Comparison own = new Comparison(records, nicknames);
    for (int i = from; i < to; i++) {
      patterns[i] = own.compare(candidates.first(i), candidates.second(i));
    }
    return to - from;
  }

  private void score() {
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (float) scoring.bits(patterns[i], records.get(candidates.first(i)));
    }
  }

  private Clusters gather() {
    Clusters gathered =
        new Clusters(
            records.size(),
            thresholds,
            (a, b) -> scoring.told(comparison.compare(a, b), records.get(a)),
            (pattern, a) -> scoring.unbarredBits(pattern, records.get(a)),
            Bar::between,
            this::mayBeOne);
    long[] links = strongestFirst();
    Undated undated = new Undated(records, thresholds, this::areAgreed);
    for (long link : links) {
      int pair = (int) link;
      undated.link(candidates.first(pair), candidates.second(pair), bits[pair]);
    }
    for (long link : links) {
      int pair = (int) link;
      int a = candidates.first(pair);
      int b = candidates.second(pair);
      if (!undated.isOneOfSeveral(a, b, bits[pair])) {
        gathered.offer(a, b);
      }
    }
    return gathered;
  }

  /**
   * Those who have birth dates must make one of two groups by themselves: who has none fits many.
   */
  private boolean mayBeOne(int[] left, int[] right) {
    boolean isApart = false;
    for (int a : Clusters.compared(left)) {
      for (int b : Clusters.compared(right)) {
        boolean areDated = isDated(a) && isDated(b);
        if (areDated && areAgreed(a, b)) {
          return true;
        }
        isApart |= areDated;
      }
    }
    return !isApart;
  }

  private boolean isDated(int record) {
    return records.get(record, Field.BORN) != null;
  }

  /**
   * A birth date may be wrong by more than a slip. Then a number or a home must be the same, or a
   * part of the date and so much else that the two are linked.
   */
  private boolean areAgreed(int a, int b) {
    String one = records.get(a, Field.BORN).text();
    String other = records.get(b, Field.BORN).text();
    Level level = Dates.compare(one, other);
    long pattern = comparison.compare(a, b);
    return level.ordinal() >= Level.ALIKE.ordinal()
        || Doubt.isMoreInCommon(pattern)
        || level != Level.DIFFERENT
            && thresholds.links(scoring.unbarredBits(pattern, records.get(a)));
  }

  /** The links, the place of the pair in the low half; equal ones in the order of the file. */
  private long[] strongestFirst() {
    return IntStream.range(0, bits.length)
        .filter(i -> thresholds.links(bits[i]))
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

  /** Why the two records of this candidate pair weigh what they do. */
  String evidence(int pair) {
    return scoring.match(patterns[pair], records.get(candidates.first(pair))).inWords();
  }

  Thresholds thresholds() {
    return thresholds;
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
