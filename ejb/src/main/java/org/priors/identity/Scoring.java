package org.priors.identity;

import java.util.Locale;

/** Tells how likely two records are one person, and why. One instance serves one thread. */
final class Scoring {

  /** As much as a pair weighs at most that a person should look at. */
  private static final double DOUBTFUL = Linkage.JOIN - 1;

  private final Records records;
  private final Model model;
  private final Comparison comparison;
  private final double prior;

  Scoring(Records records, Model model, Nicknames nicknames) {
    this.records = records;
    this.model = model;
    this.comparison = new Comparison(records, nicknames);
    this.prior = model.priorBits();
  }

  /**
   * Log-odds in bits, with the prior. A pair that only a person may join weighs {@link
   * Clusters#APART}; one that a person should look at, never enough to be joined without.
   */
  double bits(int a, int b) {
    long pattern = comparison.compare(a, b);
    double bits = model.weight(pattern) + rarity(pattern, a) + prior;
    if (Vetoes.of(pattern) != null) {
      return Clusters.APART;
    }
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
  String evidence(int a, int b) {
    long pattern = comparison.compare(a, b);
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
    if (field == Field.SURNAME && level == Level.SWAPPED) {
      return "given name and surname are swapped" + signed(bits);
    }
    if (field == Field.BORN && level == Level.SWAPPED) {
      return "birth day and month are swapped" + signed(bits);
    }
    return field.title() + " " + level.words() + signed(bits);
  }

  private static String signed(double bits) {
    return String.format(Locale.ROOT, " %+.1f", bits);
  }
}
