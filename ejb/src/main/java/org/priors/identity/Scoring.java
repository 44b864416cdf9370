package org.priors.identity;

import java.util.ArrayList;
import java.util.List;

/** Tells how likely two records are one person, and why. */
final class Scoring {

  /**
   * How common a name or a town is: the share of the records with this field that have it; 0 where
   * nobody can tell.
   */
  interface NameShares {

    /**
     * @param beside the surname that stands with a given name, and the given name with a middle
     *     name, where the two records agree in it; else null
     */
    double of(Field field, Value name, Value beside);
  }

  private final Model model;
  private final Thresholds thresholds;
  private final NameShares shares;
  private final DateBits dates;
  private final Namesakes namesakes;

  /**
   * @param shares how common names are
   * @param most how common they may be at most
   */
  Scoring(Model model, Thresholds thresholds, NameShares shares, NameShares most) {
    this(model, thresholds, shares, most, DateBits.USUAL);
  }

  /**
   * @param dates what an equal birth date weighs by what it is
   */
  Scoring(Model model, Thresholds thresholds, NameShares shares, NameShares most, DateBits dates) {
    this.dates = dates;
    this.model = model;
    this.thresholds = thresholds;
    this.shares = shares;
    this.namesakes = new Namesakes(most);
  }

  /** The pattern with what the names themselves say beside it, which their comparison does not. */
  long told(long pattern, Value[] a) {
    return namesakes.areFew(pattern, a) ? Pattern.ofFewNamesakes(pattern) : pattern;
  }

  /**
   * Log-odds in bits, with the prior, of a pair with this pattern and the record {@code a}. A pair
   * that only a person may join weighs {@link Clusters#APART}; one that a person should look at,
   * never enough to be joined without.
   */
  double bits(long pattern, Value[] a) {
    return Bar.of(pattern) == null ? unbarredBits(pattern, a) : Clusters.APART;
  }

  /** The same, whatever bars the two from being joined. */
  double unbarredBits(long pattern, Value[] a) {
    double bits = plainBits(pattern, a);
    double doubted = thresholds.doubted(bits);
    // Of nearly all pairs of a file a doubt changes nothing, and to look for one takes long.
    return bits == doubted || Doubt.of(told(pattern, a)) == null ? bits : doubted;
  }

  /** What all fields say, whatever bars or is doubted. */
  double plainBits(long pattern, Value[] a) {
    return model.besideKin(againstStrangers(pattern, a), pattern);
  }

  private double againstStrangers(long pattern, Value[] a) {
    return model.weight(pattern)
        - unheard(pattern)
        + rarity(Field.GIVEN, pattern, a)
        + rarity(Field.MIDDLE, pattern, a)
        + rarity(Field.SURNAME, pattern, a)
        + rarity(Field.BORN, pattern, a)
        + model.priorBits();
  }

  /**
   * What a place says for one person where nothing of the person agrees: neighbors have it in
   * common, and so it says nothing, however small the place.
   */
  private double unheard(long pattern) {
    if (Pattern.isOfAPerson(pattern)) {
      return 0;
    }
    double sum = 0;
    for (Field field : Field.PLACE) {
      sum += Math.max(0, model.weight(field.ordinal(), pattern));
    }
    return sum;
  }

  private double unheard(Field field, long pattern) {
    return Pattern.isOfAPerson(pattern) || !Field.PLACE.contains(field)
        ? 0
        : Math.max(0, model.weight(field.ordinal(), pattern));
  }

  private double rarity(Field field, long pattern, Value[] a) {
    if (Pattern.level(pattern, field) != Level.EQUAL) {
      return 0;
    }
    return switch (field) {
      case GIVEN -> named(field, beside(Field.SURNAME, pattern, a), a);
      case MIDDLE -> named(field, beside(Field.GIVEN, pattern, a), a);
      case SURNAME -> model.isToldBy(field, pattern) ? 0 : named(field, null, a);
      case BORN -> Pattern.isOfOneYearAlone(pattern) ? dates.ofYear() : dates.ofDay();
      case LOCALITY -> model.isToldBy(field, pattern) ? 0 : named(field, null, a);
      default -> 0;
    };
  }

  private double named(Field field, Value beside, Value[] a) {
    return model.rarity(field, shares.of(field, a[field.ordinal()], beside));
  }

  /** Null where the two do not agree in it: what of the one stands beside is not of the other. */
  private static Value beside(Field field, long pattern, Value[] a) {
    return Pattern.is(pattern, field, Level.EQUAL) ? a[field.ordinal()] : null;
  }

  /** What one field says, whatever bars or is doubted; nothing where it is not on both. */
  double plainBits(Field field, long pattern, Value[] a) {
    return model.weight(field.ordinal(), pattern)
        - unheard(field, pattern)
        + rarity(field, pattern, a);
  }

  Model model() {
    return model;
  }

  /** The same in full, field by field. */
  Match match(long pattern, Value[] a) {
    List<FieldEvidence> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      Level level = Pattern.level(pattern, field);
      if (level != Level.MISSING) {
        fields.add(
            new FieldEvidence(field, level.words(field.kind()), plainBits(field, pattern, a)));
      }
    }
    return new Match(
        model.priorBits(),
        fields,
        plainBits(pattern, a) - againstStrangers(pattern, a),
        Bar.of(pattern),
        Doubt.of(told(pattern, a)),
        thresholds);
  }
}
