package org.priors.identity;

/**
 * What speaks for one person rather than for two of a kind of kin. Kin have surname and home in
 * common as one person's records do, so that these say nothing between the two; and a son may have
 * all of his father's names.
 */
public final class Kin {

  /** What tells a person from kin. */
  private static final Field[] OWN = {
    Field.GIVEN,
    Field.MIDDLE,
    Field.SUFFIX,
    Field.BORN,
    Field.SEX,
    Field.LICENSE,
    Field.NUMBER,
    Field.OTHER_NUMBER
  };

  private final double bits;
  private final double[][] weights = new double[Field.count()][];

  /**
   * @param share how many pairs of records are of such kin for one that is of one person
   * @param m by field and level, the share among records of one person
   * @param k the same among records of such kin
   */
  public Kin(double share, double[][] m, double[][] k) {
    bits = -Model.bits(share);
    for (Field field : OWN) {
      weights[field.ordinal()] = Model.weights(m[field.ordinal()], k[field.ordinal()]);
    }
  }

  /** Log-odds in bits before any field speaks: kin are fewer, or more, than reports of one. */
  double bits() {
    return bits;
  }

  /** Bits for (positive) or against one person, of one field of a pair with this pattern. */
  double weight(Field field, long pattern) {
    double[] levels = weights[field.ordinal()];
    return levels == null ? 0 : levels[Pattern.level(pattern, field.ordinal())];
  }

  /** Log-odds in bits that a pair with this pattern is one person rather than such kin. */
  public double bits(long pattern) {
    double sum = bits;
    for (Field field : OWN) {
      sum += weight(field, pattern);
    }
    return sum;
  }
}
