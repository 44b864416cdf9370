package org.priors.db.synthetic;

/** How often, and in which months, a driver is arrested. */
final class Arrests {
  /** The State is looked at for twenty years. */
  static final int MONTHS = 240;

  static final int NOT_IN_MONTH = -1;

  /** The share of drivers with at most one arrest, at most two, and so on; nobody has nine. */
  private static final double[] AT_MOST = {0.70, 0.86, 0.93, 0.965, 0.983, 0.992, 0.997, 1};

  private Arrests() {}

  static int count(long seed, long driver) {
    double thrown = new Dice(seed, Purpose.ARRESTS, driver).unit();
    int count = 0;
    while (thrown >= AT_MOST[count]) {
      count++;
    }
    return count + 1;
  }

  /**
   * Which of the driver's arrests falls into the month. The years are cut into as many stretches as
   * the driver has arrests, with one in each, and none in a stretch's last month: so no two are in
   * the same or in successive months, and one throw tells about any month.
   */
  static int inMonth(long seed, long driver, int count, int month) {
    int stretch = MONTHS / count;
    int arrest = month / stretch;
    if (arrest >= count) {
      return NOT_IN_MONTH;
    }
    Dice dice = new Dice(seed, Purpose.ofArrest(Purpose.ARRESTS, arrest), driver);
    return arrest * stretch + dice.below(stretch - 1) == month ? arrest : NOT_IN_MONTH;
  }
}
