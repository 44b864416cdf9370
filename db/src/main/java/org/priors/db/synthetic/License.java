package org.priors.db.synthetic;

/** A driver's license; both parts are empty where it is not told. */
record License(String state, String number) {
  static final License NOT_TOLD = new License("", "");

  private static final long NUMBERS = 1_000_000_000L;

  private static final long EIGHT_DIGITS = 100_000_000L;
  private static final int LETTERS = 26;

  /** Shares no factor with the count of numbers, so that no two drivers get the same number. */
  private static final long STRIDE = 387_420_489L;

  private static final double FROM_ELSEWHERE = 0.07;
  private static final String[] ELSEWHERE = {"MS", "TX", "AR", "FL", "AL"};

  static License of(long seed, long driver) {
    long start = new Dice(seed, Purpose.LICENSES, 0).below((int) NUMBERS);
    Dice dice = new Dice(seed, Purpose.LICENSES, driver);
    String state =
        dice.chance(FROM_ELSEWHERE) ? ELSEWHERE[dice.below(ELSEWHERE.length)] : Places.STATE;
    long number = (start + driver % NUMBERS * STRIDE) % NUMBERS;
    return new License(state, formOf(state, number));
  }

  /** As the State writes its numbers; nine digits where it takes as many. */
  private static String formOf(String state, long number) {
    return switch (state) {
      case "FL" -> (char) ('A' + number % LETTERS) + Digits.of(number, 12);
      case "AL", "TX" -> Digits.of(number % EIGHT_DIGITS, 8);
      default -> Digits.of(number, 9);
    };
  }
}
