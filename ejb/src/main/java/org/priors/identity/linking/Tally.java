package org.priors.identity.linking;

import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.priors.identity.Field;
import org.priors.identity.Level;
import org.priors.identity.Pattern;

/**
 * How many pairs show what, each counted as far as it is one of those that are asked for. All
 * processors count, each a stretch of the patterns; the sums are made in the order of the patterns,
 * so that they are the same to the last digit.
 */
final class Tally {

  /** A field and another beside which it is counted. */
  record Two(Field field, Field on) {}

  private static final List<Field> NUMBERS =
      List.of(Field.LICENSE, Field.NUMBER, Field.OTHER_NUMBER);

  private final List<Two> twos;
  private final double[][] levels = new double[Field.count()][Level.count()];
  private final double[][] beside;
  private final double[] bornOfOneNumber = new double[Level.count()];
  private double pairs;

  private Tally(List<Two> twos) {
    this.twos = twos;
    this.beside = new double[twos.size()][Level.count() * Level.count()];
  }

  /**
   * Counts pairs.
   *
   * @param share how far a pair of a pattern is one of those that are asked for, from 0 to 1
   * @param twos fields that are counted by the levels of another too
   */
  static Tally of(Seen seen, LongToDoubleFunction share, List<Two> twos) {
    Tally all = new Tally(twos);
    Stretches.of(seen.size(), (from, to) -> new Tally(twos).count(seen, from, to, share))
        .forEach(all::add);
    return all;
  }

  private Tally count(Seen seen, int from, int to, LongToDoubleFunction share) {
    for (int i = from; i < to; i++) {
      long pattern = seen.patterns()[i];
      count(pattern, share.applyAsDouble(pattern) * seen.times()[i]);
    }
    return this;
  }

  private void count(long pattern, double share) {
    pairs += share;
    for (int field = 0; field < levels.length; field++) {
      levels[field][Pattern.level(pattern, field)] += share;
    }
    if (isOfOneNumber(pattern)) {
      bornOfOneNumber[Pattern.level(pattern, Field.BORN.ordinal())] += share;
    }
    for (int i = 0; i < beside.length; i++) {
      beside[i][place(twos.get(i), pattern)] += share;
    }
  }

  private static boolean isOfOneNumber(long pattern) {
    for (Field field : NUMBERS) {
      if (Pattern.level(pattern, field.ordinal()) == Level.EQUAL.ordinal()) {
        return true;
      }
    }
    return false;
  }

  private static int place(Two two, long pattern) {
    return Pattern.level(pattern, two.on().ordinal()) * Level.count()
        + Pattern.level(pattern, two.field().ordinal());
  }

  private void add(Tally part) {
    pairs += part.pairs;
    add(levels, part.levels);
    add(beside, part.beside);
    add(new double[][] {bornOfOneNumber}, new double[][] {part.bornOfOneNumber});
  }

  private static void add(double[][] sums, double[][] more) {
    for (int row = 0; row < sums.length; row++) {
      for (int column = 0; column < sums[row].length; column++) {
        sums[row][column] += more[row][column];
      }
    }
  }

  /** How many pairs were counted. */
  double pairs() {
    return pairs;
  }

  /** By field and level. */
  double[][] levels() {
    return levels;
  }

  /** By level the birth dates of those that have one license or number. */
  double[] bornOfOneNumber() {
    return bornOfOneNumber;
  }

  /** Of these two fields, by level of the other, the levels of the one. */
  double[][] beside(Two two) {
    double[] counts = beside[twos.indexOf(two)];
    return IntStream.range(0, Level.count())
        .mapToObj(
            other ->
                java.util.Arrays.copyOfRange(
                    counts, other * Level.count(), (other + 1) * Level.count()))
        .toArray(double[][]::new);
  }
}
