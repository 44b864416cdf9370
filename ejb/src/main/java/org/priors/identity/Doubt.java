package org.priors.identity;

/**
 * Why a person should look at two records whatever they weigh.
 *
 * <p>Kin agree in surname and address, fathers and sons in the given name as well, twins in the
 * birth date, and twins' given names are often alike. So only a number that agrees, or birth date
 * and given name together, tell who it is.
 */
final class Doubt {

  private Doubt() {}

  /** The reason, a clause; null where nobody need look. */
  static String of(long pattern) {
    if (isEqual(pattern, Field.NUMBER)) {
      return null;
    }
    boolean isBornAlike = Pattern.isAtLeast(pattern, Field.BORN, Level.NEAR);
    boolean isCalledAlike = isCalledAlike(pattern);
    if (isEqual(pattern, Field.LICENCE)) {
      return isBornAlike || isCalledAlike
          ? null
          : "the licence is the same, but neither birth date nor given name: it may have been lent";
    }
    if (!isCalledAlike) {
      return "no number agrees, and the given name is not surely the same: they could be brothers or"
          + " sisters, or twins";
    }
    return isBornAlike
        ? null
        : "no number agrees, nor the birth date: they could be father and son of one name";
  }

  /** By the same given name or a known form of it, and nothing else says that it is another's. */
  private static boolean isCalledAlike(long pattern) {
    if (isDifferent(pattern, Field.MIDDLE)) {
      return false;
    }
    return isEqual(pattern, Field.GIVEN)
        || !isDifferent(pattern, Field.SEX)
            && (Pattern.level(pattern, Field.GIVEN) == Level.VARIANT
                || Pattern.level(pattern, Field.SURNAME) == Level.VARIANT);
  }

  private static boolean isEqual(long pattern, Field field) {
    return Pattern.level(pattern, field) == Level.EQUAL;
  }

  private static boolean isDifferent(long pattern, Field field) {
    return Pattern.level(pattern, field) == Level.DIFFERENT;
  }
}
