package org.priors.identity;

/** What no weight outvotes: pairs that only a person may join. */
final class Vetoes {

  private Vetoes() {}

  /** Why these two are never joined by weight alone; null if nothing stands against it. */
  static String of(long pattern) {
    if (differ(pattern, Field.SUFFIX)) {
      return "senior and junior";
    }
    if (differ(pattern, Field.LICENCE)) {
      return "two licence numbers of one State";
    }
    if (areTwins(pattern)) {
      return "same surname, birth date and address, other given names: may be twins";
    }
    return null;
  }

  /** Why a person should look at these two whatever they weigh; null if nobody need. */
  static String doubt(long pattern) {
    return areKin(pattern)
        ? "one address, other or unknown birth date or other given name: may be kin"
        : null;
  }

  /**
   * Twins have each their own identity number, and one slip in it is still the same; a licence,
   * though, is lent.
   */
  private static boolean areTwins(long pattern) {
    return atLeast(pattern, Field.SURNAME, Level.EQUAL)
        && atLeast(pattern, Field.BORN, Level.EQUAL)
        && areAtOneAddress(pattern)
        && differ(pattern, Field.GIVEN)
        && !atLeast(pattern, Field.NUMBER, Level.NEAR);
  }

  /** Who lives together agrees in all of the address, which then counts once and not thrice. */
  private static boolean areKin(long pattern) {
    boolean isOtherwiseBorn =
        Pattern.level(pattern, Field.BORN).ordinal() <= Level.PARTLY.ordinal();
    return (isOtherwiseBorn || differ(pattern, Field.GIVEN))
        && atLeast(pattern, Field.STREET, Level.PARTLY)
        && !atLeast(pattern, Field.NUMBER, Level.NEAR)
        && !atLeast(pattern, Field.LICENCE, Level.NEAR);
  }

  private static boolean areAtOneAddress(long pattern) {
    return atLeast(pattern, Field.STREET, Level.ALIKE)
        && (atLeast(pattern, Field.HOUSE, Level.EQUAL)
            || Pattern.level(pattern, Field.HOUSE) == Level.MISSING);
  }

  private static boolean atLeast(long pattern, Field field, Level least) {
    return Pattern.level(pattern, field).ordinal() >= least.ordinal();
  }

  private static boolean differ(long pattern, Field field) {
    return Pattern.level(pattern, field) == Level.DIFFERENT;
  }
}
