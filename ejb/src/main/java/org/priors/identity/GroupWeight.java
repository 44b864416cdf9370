package org.priors.identity;

/**
 * Weighs two groups of records as two people of whom each record tells a part: what one record
 * lacks another has, so that one that says little meets a person by any of the person's records.
 *
 * <p>Field by field it is asked how likely each record would have its value if that had been taken
 * from one record or another of the other group. A field weighs the mean over the records of the
 * group that the other one explains better: a person of many reports has slips that another report
 * of hers need not repeat.
 */
final class GroupWeight {

  private final Records records;
  private final Comparison comparison;
  private final Scoring scoring;

  /** By the comparison and weights of these records. */
  GroupWeight(Records records, Comparison comparison, Scoring scoring) {
    this.records = records;
    this.comparison = comparison;
    this.scoring = scoring;
  }

  /** Log-odds in bits, with the prior, that the two are one person. */
  double bits(int[] left, int[] right) {
    long[][] patterns = new long[left.length][right.length];
    for (int a = 0; a < left.length; a++) {
      for (int b = 0; b < right.length; b++) {
        patterns[a][b] = comparison.compare(left[a], right[b]);
      }
    }
    Model model = scoring.model();
    FieldBits strangers = (field, pattern, a) -> scoring.plainBits(field, pattern, records.get(a));
    double bits = model.priorBits() + sum(patterns, left, strangers);
    double[] ofKin =
        model.kin().stream()
            .mapToDouble(
                kin ->
                    kin.bits()
                        + sum(patterns, left, (field, pattern, a) -> kin.weight(field, pattern)))
            .toArray();
    return Model.besideKin(bits, ofKin);
  }

  /** What a field of a pair with this pattern says, the first of the two this record. */
  private interface FieldBits {
    double of(Field field, long pattern, int a);
  }

  private static double sum(long[][] patterns, int[] left, FieldBits said) {
    double sum = 0;
    for (Field field : Field.ALL) {
      sum += bits(field, patterns, left, said);
    }
    return sum;
  }

  private static double bits(Field field, long[][] patterns, int[] left, FieldBits said) {
    Explained ofLeft = new Explained(left.length);
    Explained ofRight = new Explained(patterns[0].length);
    for (int a = 0; a < left.length; a++) {
      for (int b = 0; b < patterns[a].length; b++) {
        if (Pattern.level(patterns[a][b], field) != Level.MISSING) {
          double odds = Math.pow(2, said.of(field, patterns[a][b], left[a]));
          ofLeft.add(a, odds);
          ofRight.add(b, odds);
        }
      }
    }
    return Math.max(ofLeft.bits(), ofRight.bits());
  }

  /** How well the records of a group are explained by those of another, in one field. */
  private static final class Explained {

    private final double[] odds;
    private final int[] times;

    Explained(int records) {
      odds = new double[records];
      times = new int[records];
    }

    void add(int record, double by) {
      odds[record] += by;
      times[record]++;
    }

    /** In bits, the mean over the records that tell of the field; 0 where none does. */
    double bits() {
      double sum = 0;
      int telling = 0;
      for (int record = 0; record < odds.length; record++) {
        if (times[record] > 0) {
          sum += Math.log(odds[record] / times[record]) / Math.log(2);
          telling++;
        }
      }
      return telling == 0 ? 0 : sum / telling;
    }
  }
}
