package org.priors.db.synthetic;

/** How the people of a household are named. */
interface Naming {
  String surname(Dice dice);

  String given(Dice dice, Sex sex);

  /** Empty for who has none. */
  String middle(Dice dice, Sex sex);

  /** A given name that is not the other one: brothers and sisters are not called the same. */
  default String givenOtherThan(String other, Dice dice, Sex sex) {
    String given = given(dice, sex);
    while (given.equals(other)) {
      given = given(dice, sex);
    }
    return given;
  }
}
