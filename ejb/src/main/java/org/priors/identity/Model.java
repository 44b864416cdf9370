package org.priors.identity;

import java.util.Arrays;
import java.util.List;

/**
 * The weights of a Fellegi-Sunter model: for each field and level how much likelier it is among two
 * records of one person than among two of different people. A field that depends on another weighs
 * what it says beside that other.
 */
public final class Model {

  /** No single field decides alone, in bits. */
  private static final double MOST = 12;

  private static final double LEAST = -MOST;
  static final double MOST_RARITY = 4;

  /** In bits: a name that half the people bear says next to nothing. */
  private static final double MOST_COMMONNESS = 10;

  private static final double LN2 = Math.log(2);

  private final double priorBits;
  private final double[][] weights = new double[Field.count()][Level.count()];
  private final double prior;
  private final double[][] m;
  private final double[][] u;
  private final double nameFrequency;
  private final List<Dependent> dependents;
  private final List<Kin> kin;

  /** By field the field that it depends on; -1 where it depends on none. */
  private final int[] on = new int[Field.count()];

  /** By field that depends on another, and level of that other, the weights of its levels. */
  private final double[][][] beside = new double[Field.count()][][];

  /** Of fields that do not depend on each other. */
  public Model(double prior, double[][] m, double[][] u, double nameFrequency) {
    this(prior, m, u, nameFrequency, List.of());
  }

  /**
   * @param prior the share of all pairs that are one person
   * @param m by field and level, the share among records of one person
   * @param u by field and level, the share among records of different people
   * @param nameFrequency from 0 to 1, how far the rarity of a name in these records is trusted
   * @param dependents fields that depend on another, each once
   */
  public Model(
      double prior, double[][] m, double[][] u, double nameFrequency, List<Dependent> dependents) {
    this(prior, m, u, nameFrequency, dependents, List.of());
  }

  /**
   * @param kin what tells one person from kinds of kin, where it is known
   */
  public Model(
      double prior,
      double[][] m,
      double[][] u,
      double nameFrequency,
      List<Dependent> dependents,
      List<Kin> kin) {
    this.kin = kin;
    this.priorBits = bits(prior / (1 - prior));
    this.prior = prior;
    this.m = m;
    this.u = u;
    this.nameFrequency = nameFrequency;
    this.dependents = dependents;
    Arrays.setAll(weights, field -> weights(m[field], u[field]));
    Arrays.fill(on, -1);
    for (Dependent dependent : dependents) {
      int field = dependent.field().ordinal();
      on[field] = dependent.on().ordinal();
      beside[field] = new double[Level.count()][];
      Arrays.setAll(beside[field], level -> weights(dependent.m()[level], dependent.u()[level]));
    }
  }

  static double[] weights(double[] m, double[] u) {
    double[] weights = new double[Level.count()];
    for (int level = Level.DIFFERENT.ordinal(); level < weights.length; level++) {
      weights[level] = within(LEAST, MOST, bits(m[level] / u[level]));
    }
    return weights;
  }

  /** Bits for (positive) or against one person, of one field of a pair with this pattern. */
  double weight(int field, long pattern) {
    int level = Pattern.level(pattern, field);
    int other = on[field] < 0 ? 0 : Pattern.level(pattern, on[field]);
    return other == 0 ? weights[field][level] : beside[field][other][level];
  }

  /**
   * Whether the field is the same because the one that it depends on is: kin of one home have one
   * surname, however rare.
   */
  boolean isToldBy(Field field, long pattern) {
    int other = on[field.ordinal()];
    return other >= 0 && Pattern.level(pattern, other) == Level.EQUAL.ordinal();
  }

  /** The sum of all fields, without the prior, in bits. */
  public double weight(long pattern) {
    double sum = 0;
    for (int field = 0; field < weights.length; field++) {
      sum += weight(field, pattern);
    }
    return sum;
  }

  /**
   * The log-odds, in bits, of one person against strangers and kin.
   *
   * @param bits those against strangers
   */
  public double besideKin(double bits, long pattern) {
    double[] ofKin = new double[kin.size()];
    Arrays.setAll(ofKin, i -> kin.get(i).bits(pattern));
    return besideKin(bits, ofKin);
  }

  /**
   * The same of what was weighed before.
   *
   * @param ofKin the log-odds against each kind of kin
   */
  static double besideKin(double bits, double[] ofKin) {
    double others = 1;
    for (double each : ofKin) {
      others += Math.pow(2, bits - each);
    }
    return bits - bits(others);
  }

  /** What tells one person from kin. */
  public List<Kin> kin() {
    return kin;
  }

  /** The share of all pairs that are one person. */
  public double prior() {
    return prior;
  }

  /** By field and level, the share among records of one person. */
  public double[][] m() {
    return m;
  }

  /** By field and level, the share among records of different people. */
  public double[][] u() {
    return u;
  }

  /** The fields that depend on another. */
  public List<Dependent> dependents() {
    return dependents;
  }

  /** From 0 to 1, how far the rarity of a name is trusted. */
  public double nameFrequency() {
    return nameFrequency;
  }

  /** The log-odds, in bits, that two records taken at random are one person. */
  public double priorBits() {
    return priorBits;
  }

  /** What rarity adds to an equal value, or takes from a common one, in bits. */
  double rarity(Field field, double frequency) {
    if (frequency <= 0) {
      return 0;
    }
    double expected = u[field.ordinal()][Level.EQUAL.ordinal()];
    return nameFrequency * within(-MOST_COMMONNESS, MOST_RARITY, bits(expected / frequency));
  }

  /** From log-odds in bits to a probability. */
  public static double probability(double bits) {
    return 1 / (1 + Math.exp(-bits * LN2));
  }

  static double bits(double ratio) {
    return Math.log(ratio) / LN2;
  }

  private static double within(double least, double most, double value) {
    return Math.max(least, Math.min(most, value));
  }
}
