package org.priors.db.synthetic;

/** A driver's licence; both parts are empty where it is not told. */
record Licence(String state, String number) {
  static final Licence NOT_TOLD = new Licence("", "");

  private static final long NUMBERS = 1_000_000_000L;

  /** Shares no factor with the count of numbers, so that no two drivers get the same number. */
  private static final long STRIDE = 387_420_489L;

  private static final double FROM_ELSEWHERE = 0.07;
  private static final String[] ELSEWHERE = {"MS", "TX", "AR", "FL", "AL"};

  static Licence of(long seed, long driver) {
    long start = new Dice(seed, Purpose.LICENCES, 0).below((int) NUMBERS);
    Dice dice = new Dice(seed, Purpose.LICENCES, driver);
    String state =
        dice.chance(FROM_ELSEWHERE) ? ELSEWHERE[dice.below(ELSEWHERE.length)] : Places.STATE;
    long number = (start + driver % NUMBERS * STRIDE) % NUMBERS;
    return new Licence(state, Digits.of(number, 9));
  }
}
