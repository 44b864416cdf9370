package org.priors.identity.linking;

import java.util.Arrays;
import java.util.List;
import org.priors.identity.Comparison;
import org.priors.identity.Field;
import org.priors.identity.FileWeighing;
import org.priors.identity.Level;
import org.priors.identity.Model;
import org.priors.identity.Records;

/**
 * Estimates the weights from the records themselves: u from random pairs, m and the prior by
 * expectation maximization over the pairs that blocking brings together (Fellegi and Sunter 1969).
 * Fields are taken as independent of each other, but for those of one place ({@link Dependence}).
 */
final class Estimation {

  private static final int ROUNDS = 60;

  /** Rounds that take all fields as independent, only to tell which are not. */
  private static final int ROUNDS_BEFORE = 10;

  /** Pairs that are imagined beside the observed ones, so that a small file claims no certainty. */
  static final double IMAGINED = 20;

  /** So many pairs of one number tell how birth dates are written that are one person's. */
  private static final double KNOWN = 500;

  /** From about this many names the frequency of a name says more than chance. */
  private static final double NAMES = 5_000;

  private static final double[] IMAGINED_SHARES = sharesOf(new double[] {0, 1, 1, 1, 3, 5, 2, 60});

  private final Records records;
  private final double[][] random;

  /** How many pairs show a level, random ones and candidates. */
  private final double[][] seen;

  private final Seen candidates;
  private final Dependence dependence;

  /** How many records there are of which pairs are drawn. */
  private final int size;

  private Estimation(Records records, int size, Drawn drawn, Seen candidates) {
    this.records = records;
    this.size = size;
    this.candidates = candidates;
    Seen pairs = drawn.random();
    random = counts(pairs);
    seen = counts(pairs);
    double[][] more = counts(candidates);
    for (int field = 0; field < seen.length; field++) {
      for (int level = 0; level < seen[field].length; level++) {
        seen[field][level] += more[field][level];
      }
    }
    dependence = new Dependence(drawn.agreeing(), pairs, candidates);
  }

  private static double[][] counts(Seen pairs) {
    return Tally.of(pairs, pattern -> 1, List.of()).levels();
  }

  /**
   * The model of these records.
   *
   * @param places those of the records that are not one row again and again
   * @param candidates the patterns of the pairs that blocking brings together
   */
  static Model of(Records records, int[] places, Comparison comparison, Seen candidates) {
    Estimation estimation =
        new Estimation(records, places.length, new Drawn(records, places, comparison), candidates);
    Model first = estimation.start();
    estimation.dependence.find(estimation.maximize(first, ROUNDS_BEFORE));
    Model model = estimation.maximize(first, ROUNDS);
    // Only a file that tells of homes shows who shares one.
    return records.filled(Field.STREET) == 0
        ? model
        : new Model(
            model.prior(),
            model.m(),
            model.u(),
            model.nameFrequency(),
            model.dependents(),
            new Relatives(model, candidates).kin());
  }

  /** One pair in each ten records, of whom nothing is known but what is imagined. */
  private Model start() {
    return model(Math.max(1, size * 0.1), new double[Field.count()][Level.count()]);
  }

  private Model maximize(Model start, int rounds) {
    Model model = start;
    for (int round = 0; round < rounds; round++) {
      model = better(model);
    }
    return model;
  }

  private Model better(Model model) {
    Tally tally = Tally.of(candidates, pattern -> match(model, pattern), dependence.twos());
    double[][] matched = tally.levels();
    if (present(tally.bornOfOneNumber()) >= KNOWN) {
      matched[Field.BORN.ordinal()] = tally.bornOfOneNumber();
    }
    Model alone = model(Math.max(1, tally.pairs()), matched);
    return new Model(
        alone.prior(),
        alone.m(),
        alone.u(),
        alone.nameFrequency(),
        dependence.of(tally, model, alone));
  }

  /**
   * How likely a pair of this pattern is one person. Of kin, who have a name and a home in common,
   * some are known not to be: from them it is not learned that one person has two birth dates.
   */
  private static double match(Model model, long pattern) {
    return FileWeighing.isBarred(pattern)
        ? 0
        : Model.probability(model.weight(pattern) + model.priorBits());
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
    return size * (size - 1.0) / 2;
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

  static double[] shares(double[] counts, double[] before, double weight) {
    double all = present(counts) + weight;
    double[] shares = new double[counts.length];
    for (int level = 0; level < counts.length; level++) {
      shares[level] = Math.max(1e-7, (counts[level] + weight * before[level]) / all);
    }
    return shares;
  }

  /** The pairs with a value on both sides. */
  static double present(double[] counts) {
    return Arrays.stream(counts).skip(1).sum();
  }
}
