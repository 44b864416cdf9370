package org.priors.law;

import java.time.LocalDate;
import java.time.Period;

/**
 * Whether an earlier judgment is on a juvenile, by what is stated, else by the driver's age. What
 * makes a juvenile is what the law had on the day of that offense; the function is_juvenile of the
 * database says the same.
 */
final class Juveniles {

  private final Facts facts;
  private final Parameter ages;
  private final Parameter delays;

  Juveniles(Statute statute, Facts facts) {
    this.facts = facts;
    this.ages = statute.parameter(Topic.JUVENILE_AGE);
    this.delays = statute.parameter(Topic.JUDGMENT_DELAY);
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
    Offense now = facts.offense();
    if (now.born() != null) {
      return byBirth(event, now.born(), now.born(), adult);
    }
    if (now.age() != null) {
      return byAgeNow(event, now.age(), now.age(), adult);
    }
    return now.underAge() == null ? Counts.NO : byAgeNow(event, 0, now.underAge() - 1, adult);
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

  /** Who is 34 today was born on a day of a year: 17 or 18 at a day of 16 years ago. */
  private Counts byAgeNow(EarlierEvent event, int least, int most, Term adult) {
    LocalDate day = facts.offenseDay();
    return byBirth(event, day.minusYears(most + 1L).plusDays(1), day.minusYears(least), adult);
  }

  private Counts byBirth(EarlierEvent event, LocalDate firstBorn, LocalDate lastBorn, Term adult) {
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

  private static int years(LocalDate born, LocalDate day) {
    return Period.between(born, day).getYears();
  }
}
