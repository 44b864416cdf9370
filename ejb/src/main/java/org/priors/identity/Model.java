package org.priors.identity;

/**
 * The weights of a Fellegi-Sunter model: for each field and level how much likelier it is among two
 * records of one person than among two of different people.
 *
 * @param prior the share of all pairs that are one person
 * @param m by field and level, the share among records of one person
 * @param u by field and level, the share among records of different people
 * @param nameFrequency from 0 to 1, how far the rarity of a name in these records is trusted
 */
record Model(double prior, double[][] m, double[][] u, double nameFrequency) {

  /** No single field decides alone, in bits. */
  private static final double MOST = 12;

  private static final double LEAST = -7;
  private static final double LN2 = Math.log(2);

  /** Bits for (positive) or against one person, of one field at one level. */
  double weight(int field, int level) {
    if (level == Level.MISSING.ordinal()) {
      return 0;
    }
    double bits = Math.log(m[field][level] / u[field][level]) / LN2;
    return Math.max(LEAST, Math.min(MOST, bits));
  }

  /** The sum of all fields, without the prior, in bits. */
  double weight(long pattern) {
    double sum = 0;
    for (int field = 0; field < Field.count(); field++) {
      sum += weight(field, Pattern.level(pattern, field));
    }
    return sum;
  }

  double priorBits() {
    return Math.log(prior / (1 - prior)) / LN2;
  }

  /** What rarity adds to an equal value, or takes from a common one, in bits. */
  double rarity(Field field, double frequency) {
    double expected = u[field.ordinal()][Level.EQUAL.ordinal()];
    double bits = Math.log(expected / frequency) / LN2;
    return nameFrequency * Math.max(-4, Math.min(4, bits));
  }

  /** From log-odds in bits to a probability. */
  static double probability(double bits) {
    return 1 / (1 + Math.exp(-bits * LN2));
  }
}
