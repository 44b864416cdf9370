package org.priors.identity;

/**
 * How many others of a State bear one name and were born on one day. Where no more than that agrees
 * nothing else tells two people apart, so there must hardly be another.
 *
 * <p>A State has some three million drivers, born over fifty years. Of people whose names a share p
 * of all bear, each has {@code DRIVERS * p / BIRTH_DATES} such namesakes. If a third of the drivers
 * come on record in a generation and a quarter of a million records say no more than name and birth
 * date, one in ten thousand makes eight of these records at most a stranger's; as the share is the
 * upper end of what it may be, several times the true one, it is two or three in a generation. So
 * the two names together must be borne by less than 1 in 1.6 million: no list tells that of any
 * name, only a count of a hundred thousand people does.
 */
final class Namesakes {

  /** Of the census of 2020, half of the States have more inhabitants of an age to drive. */
  private static final double DRIVERS = 3_000_000;

  private static final double BIRTH_DATES = 50 * 365.0;

  private static final double FEW = 1 / 10_000.0;

  /**
   * One postcode holds a hundredth of a State or less; but people of one origin live near each
   * other, and a tenth of those of a name may live there.
   */
  private static final double OF_ONE_POSTCODE = 1 / 10.0;

  private final Scoring.NameShares shares;

  /**
   * @param shares how common names are, at most
   */
  Namesakes(Scoring.NameShares shares) {
    this.shares = shares;
  }

  /** Whether whoever has this in common with the record {@code a} can hardly be another. */
  boolean areFew(long pattern, Value[] a) {
    return Pattern.is(pattern, Field.GIVEN, Level.EQUAL)
        && Pattern.is(pattern, Field.SURNAME, Level.EQUAL)
        && Pattern.is(pattern, Field.BORN, Level.EQUAL)
        && DRIVERS / BIRTH_DATES * share(pattern, a) <= FEW;
  }

  private double share(long pattern, Value[] a) {
    Value given = a[Field.GIVEN.ordinal()];
    Value surname = a[Field.SURNAME.ordinal()];
    double share = shares.of(Field.SURNAME, surname, null) * shares.of(Field.GIVEN, given, surname);
    if (Pattern.is(pattern, Field.MIDDLE, Level.EQUAL)) {
      share *= shares.of(Field.MIDDLE, a[Field.MIDDLE.ordinal()], given);
    }
    return Pattern.is(pattern, Field.POSTCODE, Level.EQUAL) ? share * OF_ONE_POSTCODE : share;
  }

  /** The rule, which tells one set of rules from another. */
  static String told() {
    return DRIVERS + " drivers, " + BIRTH_DATES + " days, " + FEW + ", " + OF_ONE_POSTCODE;
  }
}
