package org.priors.db.synthetic;

/** What dice are thrown for: one purpose never changes what comes out for another. */
final class Purpose {
  static final long HOUSEHOLD = 1;
  static final long PEOPLE = 2;
  static final long MARRIAGE = 3;
  static final long ADDRESS = 4;
  static final long ARRESTS = 5;
  static final long ARREST = 6;
  static final long ERRORS = 7;
  static final long LICENSES = 8;

  /** For what happens once for each arrest of a driver: one purpose an arrest. */
  static long ofArrest(long purpose, int arrest) {
    return purpose + 100L * (arrest + 1);
  }

  private Purpose() {}
}
