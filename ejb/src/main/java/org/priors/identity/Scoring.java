package org.priors.identity;

import java.util.Locale;

/** Tells how likely two records are one person, and why. */
final class Scoring {

  /** As much as a pair weighs at most that a person should look at. */
  private static final double DOUBTFUL = Linkage.JOIN - 1;

  private final Records records;
  private final Model model;

  Scoring(Records records, Model model) {
    this.records = records;
    this.model = model;
  }

  /**
   * Log-odds in bits, with the prior, of a pair with this pattern and the record {@code a}. A pair
   * that only a person may join weighs {@link Clusters#APART}; one that a person should look at,
   * never enough to be joined without.
   */
  double bits(long pattern, int a) {
    if (Vetoes.of(pattern) != null) {
      return Clusters.APART;
    }
    double bits = model.weight(pattern) + rarity(pattern, a) + model.priorBits();
    return Vetoes.doubt(pattern) == null ? bits : Math.min(bits, DOUBTFUL);
  }

  private double rarity(long pattern, int a) {
    return rarity(Field.GIVEN, pattern, a) + rarity(Field.SURNAME, pattern, a);
  }

  private double rarity(Field field, long pattern, int a) {
    if (Pattern.level(pattern, field) != Level.EQUAL) {
      return 0;
    }
    return model.rarity(field, records.values(field).frequency(records.get(a, field)));
  }

  /**
   * The evidence, field by field, with the bits that each gives: {@code surname is the same +6.1}.
   */
  String evidence(long pattern, int a) {
    StringBuilder words = new StringBuilder();
    for (Field field : Field.values()) {
      Level level = Pattern.level(pattern, field);
      if (level != Level.MISSING) {
        double bits = model.weight(field.ordinal(), level.ordinal());
        bits += isName(field) ? rarity(field, pattern, a) : 0;
        words.append(words.isEmpty() ? "" : "; ").append(told(field, level, bits));
      }
    }
    String doubt = Vetoes.doubt(pattern);
    words.append(doubt == null ? "" : "; for a person to look at: " + doubt);
    String veto = Vetoes.of(pattern);
    return veto == null ? words.toString() : words + "; kept apart: " + veto;
  }

  private static boolean isName(Field field) {
    return field == Field.GIVEN || field == Field.SURNAME;
  }

  private static String told(Field field, Level level, double bits) {
    return field.title() + " " + level.words(field.kind()) + signed(bits);
  }

  private static String signed(double bits) {
    return String.format(Locale.ROOT, " %+.1f", bits);
  }
}
