package org.priors.identity;

/** Why only a person may join two records: what no weight outvotes. */
enum Bar {
  SENIOR_AND_JUNIOR(Field.SUFFIX, "other suffixes, as senior and junior have"),
  TWO_LICENSES(Field.LICENSE, "two license numbers of one State"),
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
    return Pattern.is(pattern, field, Level.DIFFERENT);
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

  /**
   * The fields in which two records with this pattern differ so much; none if nothing bars them.
   */
  static int between(long pattern) {
    int fields = 0;
    for (Bar bar : ALL) {
      fields |= bar.stands(pattern) ? bar.field.bit() : 0;
    }
    return fields;
  }

  /**
   * Twins have each their own identity number, and one slip in it is still the same; a license,
   * though, is lent.
   */
  private static boolean isOfOneBirth(long pattern) {
    return Pattern.is(pattern, Field.SURNAME, Level.EQUAL)
        && Pattern.is(pattern, Field.BORN, Level.EQUAL)
        && isAtOneAddress(pattern)
        && !Pattern.isAtLeast(pattern, Field.NUMBER, Level.NEAR);
  }

  private static boolean isAtOneAddress(long pattern) {
    return Pattern.isAtLeast(pattern, Field.STREET, Level.ALIKE)
        && (Pattern.is(pattern, Field.HOUSE, Level.EQUAL)
            || Pattern.is(pattern, Field.HOUSE, Level.MISSING));
  }
}
