package org.priors.db.synthetic;

/** The month from which a driver bears another surname. */
record Marriage(int month, String newSurname, boolean joined) {
  static final Marriage NONE = new Marriage(Integer.MAX_VALUE, "", false);

  /** The share of women who take another surname while the State is looked at. */
  static final double SHARE = 0.3;

  private static final double JOINED = 0.25;

  static Marriage of(Dice dice, Sex sex, Naming names) {
    if (sex == Sex.M || !dice.chance(SHARE)) {
      return NONE;
    }
    return new Marriage(dice.below(Arrests.MONTHS), names.surname(dice), dice.chance(JOINED));
  }

  String surname(String birthSurname, int inMonth) {
    if (inMonth < month) {
      return birthSurname;
    }
    return joined ? birthSurname + "-" + newSurname : newSurname;
  }
}
