package org.priors.law;

import java.time.LocalDate;
import java.time.Period;

/** Whether an earlier judgment is on a juvenile, by what is stated, else by the driver's age. */
final class Juveniles {

  private final Facts facts;
  private final Term adult;
  private final Term delay;

  Juveniles(Statute statute, Facts facts) {
    this.facts = facts;
    this.adult = term(statute, Topic.JUVENILE_AGE);
    this.delay = term(statute, Topic.JUDGMENT_DELAY);
  }

  private Term term(Statute statute, Topic topic) {
    Parameter parameter = statute.parameter(topic);
    InForce value = parameter == null ? null : parameter.at(facts.on(parameter.selectedBy()));
    return value == null ? null : value.rules().get(0).figure().term();
  }

  /** Yes, no, or unknown where the birthday or the day of the offense is known but roughly. */
  Counts is(EarlierEvent event) {
    if (!event.isOutcome() || event.juvenile() == null && adult == null) {
      return Counts.NO;
    }
    if (event.juvenile() != null) {
      return event.juvenile() ? Counts.YES : Counts.NO;
    }
    if (event.age() != null) {
      return event.age() < adult.years() ? Counts.YES : Counts.NO;
    }
    Offence now = facts.offence();
    if (now.age() != null) {
      return byAgeNow(event, now.age(), now.age());
    }
    return now.underAge() == null ? Counts.NO : byAgeNow(event, 0, now.underAge() - 1);
  }

  /** In words, why it is not known. */
  String why(EarlierEvent event) {
    return "Whether the driver was a juvenile then is not known: "
        + (facts.offence().age() == null
            ? "the age is not."
            : event.offenceDate() == null
                ? "the day of the offense is not."
                : "the age is, the birthday is not.");
  }

  /** Who is 34 today was born on a day of a year: 17 or 18 at a day of 16 years ago. */
  private Counts byAgeNow(EarlierEvent event, int least, int most) {
    LocalDate lastBorn = facts.offenceDay().minusYears(least);
    LocalDate firstBorn = facts.offenceDay().minusYears(most + 1L).plusDays(1);
    if (years(firstBorn, event.offenceOrOwnDate()) < adult.years()) {
      return Counts.YES;
    }
    return years(lastBorn, firstOffenceDay(event)) < adult.years() ? Counts.UNKNOWN : Counts.NO;
  }

  /** A judgment of a day may be of an offense long before it. */
  private LocalDate firstOffenceDay(EarlierEvent event) {
    return event.offenceDate() != null || delay == null
        ? event.offenceOrOwnDate()
        : delay.before(event.date());
  }

  private static int years(LocalDate born, LocalDate day) {
    return Period.between(born, day).getYears();
  }
}
