package org.priors.identity.linking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.priors.identity.Clusters;
import org.priors.identity.Comparison;
import org.priors.identity.FileWeighing;
import org.priors.identity.Model;
import org.priors.identity.Nicknames;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;

/** Links a whole file: blocking, comparison, estimation, clustering. */
final class Linkage {

  /** In bits: of groups whose records say less pair by pair, none is one person as a whole. */
  private static final double NEAR = -6;

  /** So often people found so far are looked at as wholes, as long as some are joined. */
  private static final int ROUNDS = 3;

  private final Records records;
  private final Thresholds thresholds;
  private final Nicknames nicknames = Nicknames.shipped();
  private final Pairs candidates;
  private final long[] patterns;
  private final float[] bits;
  private final Model model;
  private final FileWeighing weighing;
  private final int[] cluster;
  private final int[] best;

  Linkage(Records records, Thresholds thresholds) {
    this.records = records;
    this.thresholds = thresholds;
    records.dropWhatTooManyShare();
    Repeated repeated = new Repeated(records);
    candidates = new Blocking(records, repeated).pairs();
    patterns = new long[candidates.size()];
    bits = new float[candidates.size()];
    Comparison comparison = new Comparison(records, nicknames);
    model = Estimation.of(records, repeated.leaders(), comparison, compared());
    weighing = new FileWeighing(records, model, thresholds);
    score();
    Clusters people = gather();
    cluster = IntStream.range(0, records.size()).map(people::of).toArray();
    best = bestMatches();
  }

  /** Compares the candidates. */
  private Seen compared() {
    Stretches.of(patterns.length, this::compare);
    return Seen.of(patterns);
  }

  private int compare(int from, int to) {
    Comparison own = new Comparison(records, nicknames);
    for (int i = from; i < to; i++) {
      patterns[i] = own.compare(candidates.first(i), candidates.second(i));
    }
    return to - from;
  }

  private void score() {
    Stretches.of(
        bits.length,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            bits[i] = (float) weighing.bits(patterns[i], candidates.first(i));
          }
          return to - from;
        });
  }

  private Clusters gather() {
    Clusters gathered = weighing.clusters(this::mayBeOne);
    long[] links = strongestFirst();
    Undated undated = new Undated(records, thresholds, weighing::areAgreed);
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
    int rounds = 0;
    while (rounds++ < ROUNDS && wholes(gathered).join(near(gathered)) > 0) {
      // Whoever was joined may now fit others.
    }
    return gathered;
  }

  private Wholes wholes(Clusters gathered) {
    return new Wholes(records, thresholds, weighing, gathered);
  }

  /** The groups of which two records say nearly enough. */
  private Pairs near(Clusters gathered) {
    Pairs near = new Pairs();
    for (int i = 0; i < bits.length; i++) {
      if (bits[i] >= NEAR) {
        int a = gathered.of(candidates.first(i));
        int b = gathered.of(candidates.second(i));
        if (a != b) {
          near.add(a, b);
        }
      }
    }
    near.settle();
    return near;
  }

  /**
   * Those who have birth dates must make one of two groups by themselves: who has none fits many.
   */
  private boolean mayBeOne(int[] left, int[] right) {
    boolean isApart = false;
    for (int a : Clusters.compared(left)) {
      for (int b : Clusters.compared(right)) {
        boolean areDated = records.isDated(a) && records.isDated(b);
        if (areDated && weighing.areAgreed(a, b)) {
          return true;
        }
        isApart |= areDated;
      }
    }
    return !isApart;
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
    return weighing.match(patterns[pair], candidates.first(pair)).inWords();
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

  /** The rules that leave this candidate pair to a person though it weighs enough. */
  List<String> heldBackBy(int pair) {
    return weighing.heldBackBy(patterns[pair], candidates.first(pair));
  }

  /** How likely the two records of this candidate pair are one person. */
  double probability(int pair) {
    return Model.probability(bits[pair]);
  }

  int cluster(int record) {
    return cluster[record];
  }

  /** The place of the candidate pair in which this record agrees best; negative if it has none. */
  int bestPair(int record) {
    return best[record];
  }
}
