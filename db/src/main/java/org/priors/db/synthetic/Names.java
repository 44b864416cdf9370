package org.priors.db.synthetic;

/** Draws names of people as the censuses of the whole country count them. */
final class Names implements Naming {
  static final Naming OF_THE_COUNTRY = new Names();

  /** The share of people whose surname is among the listed ones. */
  private static final double LISTED = 0.36;

  private static final double WITHOUT_MIDDLE = 0.07;

  private static final Frequencies SURNAMES = Frequencies.of("surnames.txt");
  private static final Frequencies MEN = Frequencies.of("given-m.txt");
  private static final Frequencies WOMEN = Frequencies.of("given-f.txt");

  private Names() {}

  @Override
  public String surname(Dice dice) {
    return dice.chance(LISTED) ? SURNAMES.draw(dice) : RareSurnames.draw(dice);
  }

  @Override
  public String given(Dice dice, Sex sex) {
    return (sex == Sex.M ? MEN : WOMEN).draw(dice);
  }

  @Override
  public String middle(Dice dice, Sex sex) {
    return dice.chance(WITHOUT_MIDDLE) ? "" : given(dice, sex);
  }
}
