package org.priors.law;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An offense as the rules ask about it: what is not known is taken as the ordinary case, and the
 * answer says so.
 *
 * @param bac thousandths of a gram, {@link Bounds#OPEN} where there is no result
 * @param limit the per se limit of the day in thousandths, {@link Bounds#OPEN} where not in the law
 *     book
 * @param taken what of it is not known, and taken as the ordinary case
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
    Set<Taken> taken,
    Past past) {

  /** What is taken as the ordinary case where it is not known. */
  enum Taken {
    AGE("how old the driver is"),
    COMMERCIAL("whether a commercial vehicle was driven"),
    HAZMAT("whether hazardous material was on board"),
    CRASH("whether somebody was hurt or killed in a crash");

    private final String inWords;

    Taken(String inWords) {
      this.inWords = inWords;
    }
  }

  private static final Set<Taken> NOTHING = EnumSet.noneOf(Taken.class);

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
        taken(offense),
        past);
  }

  /** Of who is under an age the highest: what the law sets for adults does not apply then. */
  private static int age(Offense offense) {
    if (offense.age() != null) {
      return offense.age();
    }
    return offense.underAge() == null ? Offense.OLDEST : offense.underAge() - 1;
  }

  private static Set<Taken> taken(Offense offense) {
    Set<Taken> taken = EnumSet.noneOf(Taken.class);
    add(taken, Taken.AGE, offense.age());
    add(taken, Taken.COMMERCIAL, offense.commercial());
    add(taken, Taken.HAZMAT, offense.hazmat());
    add(taken, Taken.CRASH, offense.crash());
    return taken;
  }

  private static void add(Set<Taken> taken, Taken what, Object known) {
    if (known == null) {
      taken.add(what);
    }
  }

  /** Whether it is of such an age; unknown where it is not, and the driver may be younger. */
  Counts isOfAge(Bounds asked) {
    if (asked == null || asked.contains(age, Bounds.OPEN)) {
      return Counts.YES;
    }
    return taken.contains(Taken.AGE) && asked.meets(new Bounds(0, age + 1))
        ? Counts.UNKNOWN
        : Counts.NO;
  }

  Counts isCommercial(Boolean asked) {
    return is(asked, commercial, Taken.COMMERCIAL);
  }

  Counts isHazmat(Boolean asked) {
    return is(asked, hazmat, Taken.HAZMAT);
  }

  /** Whether a crash did what is asked; unknown where none is told, and there may have been one. */
  Counts isAfter(Set<CrashHarm> asked) {
    if (asked == null || asked.contains(crash)) {
      return Counts.YES;
    }
    return taken.contains(Taken.CRASH) ? Counts.UNKNOWN : Counts.NO;
  }

  private Counts is(Boolean asked, boolean known, Taken what) {
    if (asked == null || asked == known) {
      return Counts.YES;
    }
    return taken.contains(what) ? Counts.UNKNOWN : Counts.NO;
  }

  /** In words, on what it hangs whether a rule holds. */
  String why(When when) {
    List<String> open = new ArrayList<>(2);
    tell(open, isOfAge(when.age()), Taken.AGE);
    tell(open, isCommercial(when.commercial()), Taken.COMMERCIAL);
    tell(open, isHazmat(when.hazmat()), Taken.HAZMAT);
    tell(open, isAfter(when.crash()), Taken.CRASH);
    open.addAll(past.open(when));
    return "It hangs on " + String.join(" and ", open) + ", which is not known.";
  }

  private static void tell(List<String> open, Counts holds, Taken what) {
    if (holds == Counts.UNKNOWN) {
      open.add(what.inWords);
    }
  }

  /** The same with another result. */
  Situation withBac(int other) {
    return new Situation(other, age, limit, commercial, hazmat, refused, crash, taken, past);
  }

  /** The same after such a crash, as if it were told. */
  Situation with(CrashHarm other) {
    Set<Taken> still = EnumSet.copyOf(taken);
    still.remove(Taken.CRASH);
    return new Situation(bac, age, limit, commercial, hazmat, refused, other, still, past);
  }

  Situation withLimit(int other) {
    return new Situation(bac, age, other, commercial, hazmat, refused, crash, taken, past);
  }

  /** An adult in a car that is not commercial: for whom the general limit is made. */
  Situation ofAnAdult() {
    return new Situation(bac, Offense.OLDEST, limit, false, hazmat, refused, crash, NOTHING, past);
  }
}
