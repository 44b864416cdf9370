package org.priors.law;

import java.time.LocalDate;
import java.time.Period;

/** Whether an earlier judgment is on a juvenile, by what is stated, else by the driver's age. */
final class Juveniles {

  private final Facts facts;
  private final Term adult;

  Juveniles(Statute statute, Facts facts) {
    this.facts = facts;
    Parameter parameter = statute.parameter(Topic.JUVENILE_AGE);
    InForce value = parameter == null ? null : parameter.at(facts.on(parameter.selectedBy()));
    this.adult = value == null ? null : value.rules().get(0).figure().term();
  }

  /** Yes, no, or unknown where the age at the offence is known but for a year. */
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
    return facts.offence().age() == null ? Counts.NO : byAgeNow(event, facts.offence().age());
  }

  /** Who is 34 today was born on a day of a year: 17 or 18 at a day of 16 years ago. */
  private Counts byAgeNow(EarlierEvent event, int age) {
    LocalDate lastBirthday = facts.offenceDay().minusYears(age);
    LocalDate day = event.offenceOrOwnDate();
    boolean isYoungest = years(lastBirthday, day) < adult.years();
    boolean isOldest = years(lastBirthday.minusYears(1).plusDays(1), day) < adult.years();
    return isOldest ? Counts.YES : isYoungest ? Counts.UNKNOWN : Counts.NO;
  }

  private static int years(LocalDate born, LocalDate day) {
    return Period.between(born, day).getYears();
  }
}
