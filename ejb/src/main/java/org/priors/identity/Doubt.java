package org.priors.identity;

/** Why a person should look at two records whatever they weigh. */
final class Doubt {

  private static final String KIN =
      "no number agrees, and birth date or given name is another or unknown: may be kin";

  private Doubt() {}

  /**
   * Kin agree in surname and address, fathers and sons in the given name as well, twins in the
   * birth date: without a number that agrees, only both given name and birth date tell who it is.
   */
  static String of(long pattern) {
    boolean isNumbered =
        Pattern.isAtLeast(pattern, Field.NUMBER, Level.NEAR)
            || Pattern.isAtLeast(pattern, Field.LICENCE, Level.NEAR);
    boolean isBornAlike = Pattern.isAtLeast(pattern, Field.BORN, Level.LOOSE);
    return isNumbered || isBornAlike && isCalledAlike(pattern) ? null : KIN;
  }

  private static boolean isCalledAlike(long pattern) {
    return Pattern.isAtLeast(pattern, Field.GIVEN, Level.LOOSE)
        || Pattern.level(pattern, Field.SURNAME) == Level.SWAPPED;
  }
}
