package org.priors.identity;

import java.util.stream.Stream;

/** The levels of all fields of a pair, packed: {@link Level#BITS} bits a field. */
public final class Pattern {

  /** The first bit above all levels: from here up each bit marks what levels cannot tell. */
  private static final int MARKS = 57;

  /** That one of the two has one word for both names, which no list holds. */
  private static final long ONE_WORD_TWICE = 1L << MARKS;

  /** That a name of the two may differ by a suffix that is run together with it. */
  private static final long SUFFIX_RUN_ON = 1L << (MARKS + 1);

  /** That hardly anybody else has as much of name and birth date in common with the two. */
  private static final long FEW_NAMESAKES = 1L << (MARKS + 2);

  /** That the birth dates are years enough apart for a father and his son, beside all levels. */
  private static final long A_GENERATION_APART = 1L << (MARKS + 3);

  /** That the birth dates are one first of January, which says no more than the year. */
  private static final long ONE_YEAR_ALONE = 1L << (MARKS + 4);

  /** That the licenses are of two States. */
  private static final long TWO_STATES = 1L << (MARKS + 5);

  private static final int[] OF_A_PERSON =
      Stream.of(
              Field.GIVEN,
              Field.SURNAME,
              Field.LICENSE,
              Field.NUMBER,
              Field.OTHER_NUMBER,
              Field.PHONE,
              Field.MAIL)
          .mapToInt(Field::ordinal)
          .toArray();

  static {
    if (!hasRoom(Field.count(), Level.count())) {
      throw new IllegalStateException(
          "A pattern has no room for "
              + Field.count()
              + " fields of "
              + Level.count()
              + " levels.");
    }
  }

  private Pattern() {}

  /**
   * Whether the levels of so many fields end below the marks. There are as many levels as their
   * bits can tell: a level is read by all of them.
   */
  static boolean hasRoom(int fields, int levels) {
    return fields * Level.BITS <= MARKS && levels == 1 << Level.BITS;
  }

  static long ofOneWordTwice(long pattern) {
    return pattern | ONE_WORD_TWICE;
  }

  static boolean isOfOneWordTwice(long pattern) {
    return (pattern & ONE_WORD_TWICE) != 0;
  }

  static long ofSuffixRunOn(long pattern) {
    return pattern | SUFFIX_RUN_ON;
  }

  static boolean isOfSuffixRunOn(long pattern) {
    return (pattern & SUFFIX_RUN_ON) != 0;
  }

  static long ofFewNamesakes(long pattern) {
    return pattern | FEW_NAMESAKES;
  }

  static boolean isOfFewNamesakes(long pattern) {
    return (pattern & FEW_NAMESAKES) != 0;
  }

  static long ofOneYearAlone(long pattern) {
    return pattern | ONE_YEAR_ALONE;
  }

  static boolean isOfOneYearAlone(long pattern) {
    return (pattern & ONE_YEAR_ALONE) != 0;
  }

  static long ofTwoStates(long pattern) {
    return pattern | TWO_STATES;
  }

  static boolean isOfTwoStates(long pattern) {
    return (pattern & TWO_STATES) != 0;
  }

  static long ofAGenerationApart(long pattern) {
    return pattern | A_GENERATION_APART;
  }

  static boolean isOfAGenerationApart(long pattern) {
    return (pattern & A_GENERATION_APART) != 0;
  }

  /**
   * Whether anything agrees that is a person's own: a given name or surname, however little, a
   * number, or more of the birth date than one of its parts.
   */
  static boolean isOfAPerson(long pattern) {
    for (int field : OF_A_PERSON) {
      if (level(pattern, field) > Level.DIFFERENT.ordinal()) {
        return true;
      }
    }
    return isAtLeast(pattern, Field.BORN, Level.LOOSE);
  }

  static long with(long pattern, Field field, Level level) {
    return pattern | ((long) level.ordinal() << (Level.BITS * field.ordinal()));
  }

  /** The place of the level of this field among all levels, 0 where it says nothing. */
  public static int level(long pattern, int field) {
    return (int) (pattern >>> (Level.BITS * field)) & (Level.count() - 1);
  }

  static Level level(long pattern, Field field) {
    return Level.at(level(pattern, field.ordinal()));
  }

  static boolean is(long pattern, Field field, Level level) {
    return level(pattern, field.ordinal()) == level.ordinal();
  }

  static boolean isAtLeast(long pattern, Field field, Level least) {
    return level(pattern, field.ordinal()) >= least.ordinal();
  }
}
