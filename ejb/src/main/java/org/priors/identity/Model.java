package org.priors.identity;

/**
 * The weights of a Fellegi-Sunter model: for each field and level how much likelier it is among two
 * records of one person than among two of different people.
 */
public final class Model {

  /** No single field decides alone, in bits. */
  private static final double MOST = 12;

  private static final double LEAST = -7;
  private static final double MOST_RARITY = 4;

  /** In bits: a name that half the people bear says next to nothing. */
  private static final double MOST_COMMONNESS = 10;

  private static final double LN2 = Math.log(2);

  private final double priorBits;
  private final double[][] weights = new double[Field.count()][Level.count()];
  private final double prior;
  private final double[][] m;
  private final double[][] u;
  private final double nameFrequency;

  /**
   * @param prior the share of all pairs that are one person
   * @param m by field and level, the share among records of one person
   * @param u by field and level, the share among records of different people
   * @param nameFrequency from 0 to 1, how far the rarity of a name in these records is trusted
   */
  public Model(double prior, double[][] m, double[][] u, double nameFrequency) {
    this.priorBits = bits(prior / (1 - prior));
    this.prior = prior;
    this.m = m;
    this.u = u;
    this.nameFrequency = nameFrequency;
    for (int field = 0; field < weights.length; field++) {
      for (int level = Level.DIFFERENT.ordinal(); level < Level.count(); level++) {
        weights[field][level] = within(LEAST, MOST, bits(m[field][level] / u[field][level]));
      }
    }
  }

  /** Bits for (positive) or against one person, of one field at one level. */
  double weight(int field, int level) {
    return weights[field][level];
  }

  /** The sum of all fields, without the prior, in bits. */
  public double weight(long pattern) {
    double sum = 0;
    for (int field = 0; field < weights.length; field++) {
      sum += weights[field][Pattern.level(pattern, field)];
    }
    return sum;
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
    double expected = u[field.ordinal()][Level.EQUAL.ordinal()];
    return nameFrequency * within(-MOST_COMMONNESS, MOST_RARITY, bits(expected / frequency));
  }

  /** From log-odds in bits to a probability. */
  public static double probability(double bits) {
    return 1 / (1 + Math.exp(-bits * LN2));
  }

  private static double bits(double ratio) {
    return Math.log(ratio) / LN2;
  }

  private static double within(double least, double most, double value) {
    return Math.max(least, Math.min(most, value));
  }
}
