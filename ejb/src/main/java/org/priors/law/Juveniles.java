package org.priors.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether an earlier judgment is on a juvenile, by what is stated, else by the driver's age. What
 * makes a juvenile is what the law had on the day of that offense; the function is_juvenile of the
 * database says the same.
 */
final class Juveniles {

  private final Facts facts;
  private final Parameter ages;
  private final Parameter delays;

  /** The days between which the driver was born; null where nothing is known of that. */
  private final LocalDate firstBorn;

  private final LocalDate lastBorn;

  Juveniles(Statute statute, Facts facts) {
    this.facts = facts;
    this.firstBorn = firstBorn(facts.offense(), facts.offenseDay());
    this.lastBorn = lastBorn(facts.offense(), facts.offenseDay());
    this.ages = statute.parameter(Topic.JUVENILE_AGE);
    this.delays = statute.parameter(Topic.JUDGMENT_DELAY);
  }

  /** Who is 34 today was born on a day of a year: 17 or 18 at a day of 16 years ago. */
  private static LocalDate firstBorn(Offense offense, LocalDate day) {
    Integer most =
        offense.age() == null && offense.underAge() != null
            ? Integer.valueOf(offense.underAge() - 1)
            : offense.age();
    return offense.born() != null || most == null
        ? offense.born()
        : day.minusYears(most + 1L).plusDays(1);
  }

  private static LocalDate lastBorn(Offense offense, LocalDate day) {
    return offense.born() != null
        ? offense.born()
        : day.minusYears(offense.age() == null ? 0 : offense.age());
  }

  private static Term of(Parameter parameter, EarlierEvent event) {
    InForce value = parameter == null ? null : parameter.atOrFirst(event.offenseOrOwnDate());
    return value == null ? null : value.rules().get(0).figure().term();
  }

  /** Yes, no, or unknown where the birthday or the day of the offense is known but roughly. */
  Counts is(EarlierEvent event) {
    if (!event.isOutcome()) {
      return Counts.NO;
    }
    if (event.juvenile() != null) {
      return event.juvenile() ? Counts.YES : Counts.NO;
    }
    Term adult = of(ages, event);
    if (adult == null) {
      return Counts.NO;
    }
    if (event.age() != null) {
      return event.age() < adult.years() ? Counts.YES : Counts.NO;
    }
    return firstBorn == null ? Counts.NO : byBirth(event, adult);
  }

  /** In words, why it is not known. */
  String why(EarlierEvent event) {
    return "Whether the driver was a juvenile then is not known: "
        + (facts.offense().age() == null && facts.offense().born() == null
            ? "the age is not."
            : event.offenseDate() == null
                ? "the day of the offense is not."
                : "the age is, the birthday is not.");
  }

  private Counts byBirth(EarlierEvent event, Term adult) {
    if (years(firstBorn, event.offenseOrOwnDate()) < adult.years()) {
      return Counts.YES;
    }
    return years(lastBorn, firstOffenseDay(event)) < adult.years() ? Counts.UNKNOWN : Counts.NO;
  }

  /** A judgment of a day may be of an offense long before it. */
  private LocalDate firstOffenseDay(EarlierEvent event) {
    Term delay = of(delays, event);
    return event.offenseDate() != null || delay == null
        ? event.offenseOrOwnDate()
        : delay.before(event.date());
  }

  private static long years(LocalDate born, LocalDate day) {
    return ChronoUnit.YEARS.between(born, day);
  }
}
