package org.priors.db.synthetic;

/**
 * As many drivers as it takes for the asked number of arrests; the last has no more than remain.
 */
final class Population {
  private final long seed;
  private final long lastDriver;
  private final int arrestsOfLast;

  private Population(long seed, long lastDriver, int arrestsOfLast) {
    this.seed = seed;
    this.lastDriver = lastDriver;
    this.arrestsOfLast = arrestsOfLast;
  }

  static Population of(long seed, long rows) {
    long left = rows;
    for (long number = 0; ; number++) {
      Household household = Household.of(seed, number);
      for (int member = 0; member < household.size(); member++) {
        long driver = household.firstDriver() + member;
        int arrests = Arrests.count(seed, driver);
        if (arrests >= left) {
          return new Population(seed, driver, (int) left);
        }
        left -= arrests;
      }
    }
  }

  long households() {
    return Household.ofDriver(lastDriver) + 1;
  }

  /** None for a driver after the last. */
  int arrestsOf(long driver) {
    if (driver >= lastDriver) {
      return driver == lastDriver ? arrestsOfLast : 0;
    }
    return Arrests.count(seed, driver);
  }
}
