package org.priors.db.synthetic;

/** Draws names of people. */
final class Names {
  /** The share of people whose surname is among the listed ones. */
  private static final double LISTED = 0.36;

  private static final double WITHOUT_MIDDLE = 0.07;

  private static final Frequencies SURNAMES = Frequencies.of("surnames.txt");
  private static final Frequencies MEN = Frequencies.of("given-m.txt");
  private static final Frequencies WOMEN = Frequencies.of("given-f.txt");

  private Names() {}

  static String surname(Dice dice) {
    return dice.chance(LISTED) ? SURNAMES.draw(dice) : RareSurnames.draw(dice);
  }

  static String given(Dice dice, Sex sex) {
    return (sex == Sex.M ? MEN : WOMEN).draw(dice);
  }

  /** A given name that is not the other one: brothers and sisters are not called the same. */
  static String givenOtherThan(String other, Dice dice, Sex sex) {
    String given = given(dice, sex);
    while (given.equals(other)) {
      given = given(dice, sex);
    }
    return given;
  }

  static String middle(Dice dice, Sex sex) {
    return dice.chance(WITHOUT_MIDDLE) ? "" : given(dice, sex);
  }
}
