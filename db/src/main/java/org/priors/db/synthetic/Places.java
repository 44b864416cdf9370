package org.priors.db.synthetic;

/** Cities, streets and agencies of the State. */
final class Places {
  static final String STATE = "LA";

  /** Months between two moves of a household, at least and at most. */
  private static final int LEAST_STAY = 18;

  private static final int LONGEST_STAY = 200;
  private static final double IN_A_FLAT = 0.22;
  private static final double BY_STATE_POLICE = 0.2;
  private static final double AT_HOME = 0.6;
  private static final String[] KINDS = {
    "Street", "Street", "Street", "Road", "Road", "Avenue", "Avenue", "Drive", "Lane", "Boulevard"
  };

  private static final Frequencies CITIES = Frequencies.of("cities.txt");
  private static final Frequencies STREETS = Frequencies.of("streets.txt");

  private Places() {}

  /** The household moves every so often: its address of a month is that of the stay it is in. */
  static Address addressOf(long seed, long household, int month) {
    Dice dice = stayOf(seed, household, month);
    int city = CITIES.drawIndex(dice);
    String flat = dice.chance(IN_A_FLAT) ? ", Apartment " + dice.between(1, 60) : "";
    String street =
        dice.between(1, 2400)
            + " "
            + STREETS.draw(dice)
            + " "
            + KINDS[dice.below(KINDS.length)]
            + flat;
    String postcode = Digits.of(70_000L + city * 20 + dice.below(12), 5);
    return new Address(street, CITIES.name(city), STATE, postcode);
  }

  /** Most are arrested by the police of their own city, some by another's or the State's. */
  static String agencyFor(Dice arrest, long seed, long household, int month) {
    if (arrest.chance(BY_STATE_POLICE)) {
      return agency(0);
    }
    boolean atHome = arrest.chance(AT_HOME);
    Dice where = atHome ? stayOf(seed, household, month) : arrest;
    return agency(1 + CITIES.drawIndex(where));
  }

  private static Dice stayOf(long seed, long household, int month) {
    Dice dice = new Dice(seed, Purpose.ADDRESS, household);
    int length = dice.between(LEAST_STAY, LONGEST_STAY);
    int stay = (month + dice.below(length)) / length;
    return new Dice(seed, Purpose.ofArrest(Purpose.ADDRESS, stay), household);
  }

  /** Named in the manner of the numbers that the FBI gives to agencies. */
  private static String agency(int number) {
    return STATE + Digits.of(number, 3) + "0" + (1 + number % 4) + "00";
  }
}
