package org.priors.law;

/**
 * An offense as the rules ask about it: what is not known is taken as the ordinary case, and the
 * answer says so.
 *
 * @param bac thousandths of a gram, {@link Bounds#OPEN} where there is no result
 * @param limit the per se limit of the day in thousandths, {@link Bounds#OPEN} where not in the law
 *     book
 * @param past what came before, and what else a printed condition asks
 */
record Situation(
    int bac,
    int age,
    int limit,
    boolean commercial,
    boolean hazmat,
    boolean refused,
    CrashHarm crash,
    Past past) {

  static Situation of(Facts facts, Past past) {
    Offense offense = facts.offense();
    return new Situation(
        offense.bac() == null ? Bounds.OPEN : offense.bac(),
        age(offense),
        Bounds.OPEN,
        Boolean.TRUE.equals(offense.commercial()),
        Boolean.TRUE.equals(offense.hazmat()),
        offense.isRefused(),
        offense.crash() == null ? CrashHarm.NONE : offense.crash(),
        past);
  }

  /** Of who is under an age the highest: what the law sets for adults does not apply then. */
  private static int age(Offense offense) {
    if (offense.age() != null) {
      return offense.age();
    }
    return offense.underAge() == null ? Offense.OLDEST : offense.underAge() - 1;
  }

  /** The same with another result. */
  Situation withBac(int other) {
    return new Situation(other, age, limit, commercial, hazmat, refused, crash, past);
  }

  Situation with(CrashHarm other) {
    return new Situation(bac, age, limit, commercial, hazmat, refused, other, past);
  }

  Situation withLimit(int other) {
    return new Situation(bac, age, other, commercial, hazmat, refused, crash, past);
  }

  /** An adult in a car that is not commercial: for whom the general limit is made. */
  Situation ofAnAdult() {
    return new Situation(bac, Offense.OLDEST, limit, false, hazmat, refused, crash, past);
  }
}
