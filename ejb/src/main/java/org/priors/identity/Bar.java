package org.priors.identity;

/** Why only a person may join two records: what no weight outvotes. */
enum Bar {
  SENIOR_AND_JUNIOR(Field.SUFFIX, "senior and junior"),
  TWO_LICENCES(Field.LICENCE, "two licence numbers of one State"),
  TWINS(Field.GIVEN, "same surname, birth date and address, other given names: may be twins") {
    @Override
    boolean stands(long pattern) {
      return super.stands(pattern) && isOfOneBirth(pattern);
    }
  };

  private static final Bar[] ALL = values();

  private final Field field;
  private final String words;

  Bar(Field field, String words) {
    this.field = field;
    this.words = words;
  }

  /** Whether two records with this pattern differ too much for any weight. */
  boolean stands(long pattern) {
    return differs(pattern);
  }

  private boolean differs(long pattern) {
    return Pattern.level(pattern, field) == Level.DIFFERENT;
  }

  /** Why two records with this pattern are never joined by weight alone, the first; or null. */
  static String of(long pattern) {
    for (Bar bar : ALL) {
      if (bar.stands(pattern)) {
        return bar.words;
      }
    }
    return null;
  }

  /** All that stand between two records with this pattern, a bit each; 0 for none. */
  static int between(long pattern) {
    int bars = 0;
    for (Bar bar : ALL) {
      bars |= bar.stands(pattern) ? 1 << bar.ordinal() : 0;
    }
    return bars;
  }

  /**
   * Those that two records of one driver with this pattern do away with between the driver and
   * others: who is known by two given names under one identity number is no twin of a record with
   * one of them.
   */
  static int settledBy(long pattern) {
    return isOfOneNumber(pattern) && TWINS.differs(pattern) ? 1 << TWINS.ordinal() : 0;
  }

  /**
   * Those whose field is the same in two records with this pattern, which are plainly one person.
   */
  static int refutedBy(long pattern) {
    boolean isPlain =
        between(pattern) == 0
            && Doubt.of(pattern) == null
            && Pattern.isAtLeast(pattern, Field.BORN, Level.NEAR);
    if (!isPlain) {
      return 0;
    }
    int bars = 0;
    for (Bar bar : ALL) {
      bars |= Pattern.level(pattern, bar.field) == Level.EQUAL ? 1 << bar.ordinal() : 0;
    }
    return bars;
  }

  /**
   * Twins have each their own identity number, and one slip in it is still the same; a licence,
   * though, is lent.
   */
  private static boolean isOfOneBirth(long pattern) {
    return Pattern.level(pattern, Field.SURNAME) == Level.EQUAL
        && Pattern.level(pattern, Field.BORN) == Level.EQUAL
        && isAtOneAddress(pattern)
        && !isOfOneNumber(pattern);
  }

  private static boolean isOfOneNumber(long pattern) {
    return Pattern.isAtLeast(pattern, Field.NUMBER, Level.NEAR);
  }

  private static boolean isAtOneAddress(long pattern) {
    Level house = Pattern.level(pattern, Field.HOUSE);
    return Pattern.isAtLeast(pattern, Field.STREET, Level.ALIKE)
        && (house == Level.EQUAL || house == Level.MISSING);
  }
}
