package org.priors.identity;

/** What no weight outvotes: pairs that only a person may join. */
final class Vetoes {

  private Vetoes() {}

  /** Why these two are never joined by weight alone; null if nothing stands against it. */
  static String of(long pattern) {
    if (differ(pattern, Field.SUFFIX)) {
      return "senior and junior";
    }
    if (areTwins(pattern)) {
      return "same surname, birth date and address, other given names: may be twins";
    }
    return null;
  }

  /**
   * Twins have each their own identity number, and one slip in it is still the same; a licence,
   * though, is lent.
   */
  private static boolean areTwins(long pattern) {
    return same(pattern, Field.SURNAME)
        && same(pattern, Field.BORN)
        && same(pattern, Field.STREET)
        && (same(pattern, Field.HOUSE) || Pattern.level(pattern, Field.HOUSE) == Level.MISSING)
        && differ(pattern, Field.GIVEN)
        && Pattern.level(pattern, Field.NUMBER).ordinal() < Level.NEAR.ordinal();
  }

  private static boolean same(long pattern, Field field) {
    return Pattern.level(pattern, field) == Level.EQUAL;
  }

  private static boolean differ(long pattern, Field field) {
    return Pattern.level(pattern, field) == Level.DIFFERENT;
  }
}
