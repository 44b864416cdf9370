package org.priors.identity.linking;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.priors.identity.Comparison;
import org.priors.identity.Field;
import org.priors.identity.Level;
import org.priors.identity.Model;
import org.priors.identity.Pattern;
import org.priors.identity.Records;

/**
 * Estimates the weights from the records themselves: u from random pairs, m and the prior by
 * expectation maximization over the pairs that blocking brings together, taking the fields as
 * independent of each other (Fellegi and Sunter 1969).
 */
final class Estimation {

  private static final int ROUNDS = 60;
  private static final int RANDOM_PAIRS = 400_000;

  /** Pairs that are imagined beside the observed ones, so that a small file claims no certainty. */
  private static final double IMAGINED = 20;

  /** From about this many names the frequency of a name says more than chance. */
  private static final double NAMES = 5_000;

  private static final double[] IMAGINED_SHARES = sharesOf(new double[] {0, 1, 1, 1, 3, 5, 2, 60});

  private static final long SEED = 20011101L;

  private final Records records;
  private final double[][] random = new double[Field.count()][Level.count()];

  /** How many pairs show a level, random ones and candidates. */
  private final double[][] seen = new double[Field.count()][Level.count()];

  /** The records of which pairs are drawn. */
  private final int[] places;

  private Estimation(Records records, int[] places) {
    this.records = records;
    this.places = places;
  }

  /**
   * The model of these records, whose candidate pairs show these patterns so often.
   *
   * @param places those of the records that are not one row again and again
   */
  static Model of(
      Records records, int[] places, Comparison comparison, Map<Long, Integer> patterns) {
    Estimation estimation = new Estimation(records, places);
    estimation.countRandomPairs(comparison);
    patterns.forEach((pattern, times) -> count(estimation.seen, pattern, times));
    return estimation.maximize(patterns);
  }

  private void countRandomPairs(Comparison comparison) {
    if (places.length < 2) {
      return;
    }
    SplittableRandom chance = new SplittableRandom(SEED);
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      int a = chance.nextInt(places.length);
      int b = chance.nextInt(places.length - 1);
      long pattern = comparison.compare(places[a], places[b < a ? b : b + 1]);
      count(random, pattern, 1);
      count(seen, pattern, 1);
    }
  }

  private Model maximize(Map<Long, Integer> patterns) {
    double matches = Math.max(1, places.length * 0.1);
    Model model = model(matches, new double[Field.count()][Level.count()]);
    for (int round = 0; round < ROUNDS; round++) {
      double[][] matched = new double[Field.count()][Level.count()];
      matches = 0;
      for (Map.Entry<Long, Integer> seen : patterns.entrySet()) {
        double bits = model.weight(seen.getKey()) + model.priorBits();
        double share = Model.probability(bits) * seen.getValue();
        count(matched, seen.getKey(), share);
        matches += share;
      }
      model = model(Math.max(1, matches), matched);
    }
    return model;
  }

  private Model model(double matches, double[][] matched) {
    double prior = Math.min(0.5, matches / Math.max(2, pairs()));
    double[][] m = new double[Field.count()][];
    double[][] u = new double[Field.count()][];
    for (int field = 0; field < Field.count(); field++) {
      m[field] = shares(matched[field], IMAGINED_SHARES, IMAGINED);
      u[field] = different(random[field], m[field], prior);
      silence(u[field], m[field], seen[field]);
    }
    double names = records.filled(Field.SURNAME);
    return new Model(prior, m, u, names / (names + NAMES));
  }

  private double pairs() {
    return places.length * (places.length - 1.0) / 2;
  }

  /** A level that no pair shows says nothing. */
  private static void silence(double[] u, double[] m, double[] seen) {
    for (int level = 0; level < u.length; level++) {
      u[level] = seen[level] == 0 ? m[level] : u[level];
    }
  }

  /** Among random pairs some are of one person: those are taken out again. */
  private static double[] different(double[] counts, double[] m, double prior) {
    double all = present(counts);
    double[] without = counts.clone();
    for (int level = 1; level < without.length; level++) {
      without[level] = Math.max(0, counts[level] - all * prior * m[level]);
    }
    double[] even = new double[counts.length];
    Arrays.fill(even, 1.0 / (counts.length - 1));
    return shares(without, even, 2);
  }

  private static double[] sharesOf(double[] odds) {
    double all = Arrays.stream(odds).sum();
    return Arrays.stream(odds).map(each -> each / all).toArray();
  }

  private static double[] shares(double[] counts, double[] before, double weight) {
    double all = present(counts) + weight;
    double[] shares = new double[counts.length];
    for (int level = 0; level < counts.length; level++) {
      shares[level] = Math.max(1e-7, (counts[level] + weight * before[level]) / all);
    }
    return shares;
  }

  /** The pairs with a value on both sides. */
  private static double present(double[] counts) {
    return Arrays.stream(counts).skip(1).sum();
  }

  private static void count(double[][] into, long pattern, double share) {
    for (int field = 0; field < into.length; field++) {
      into[field][Pattern.level(pattern, field)] += share;
    }
  }
}
