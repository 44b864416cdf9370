package org.priors.db.synthetic;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * All rows of a State, one after the other.
 *
 * <p>Nothing is held: the State is walked through month by month, and in each month past every
 * driver, whose few arrests and their months are thrown anew from the seed and the driver's number.
 * Only for an arrest of that month is the driver made. A driver's rows lie months apart that way,
 * with the rows of all others between them.
 */
final class Rows {
  private static final LocalDateTime START = LocalDateTime.of(2004, 1, 1, 0, 0);
  private static final ZoneId ZONE = ZoneId.of("America/Chicago");
  private static final double REFUSED = 0.22;
  private static final double AT_NIGHT = 0.75;

  private final long seed;
  private final Population population;
  private final LongFunction<Naming> names;
  private final Consumer<Row> receiver;
  private long written;

  private Rows(
      long seed, Population population, LongFunction<Naming> names, Consumer<Row> receiver) {
    this.seed = seed;
    this.population = population;
    this.names = names;
    this.receiver = receiver;
  }

  /** Hands over exactly so many rows. */
  static void each(long seed, long rows, Consumer<Row> receiver) {
    each(seed, rows, household -> Names.OF_THE_COUNTRY, receiver);
  }

  /** The same where each household is named in its own way. */
  static void each(long seed, long rows, LongFunction<Naming> names, Consumer<Row> receiver) {
    if (rows > 0) {
      new Rows(seed, Population.of(seed, rows), names, receiver).walk();
    }
  }

  private void walk() {
    long households = population.households();
    for (int month = 0; month < Arrests.MONTHS; month++) {
      for (long number = 0; number < households; number++) {
        visit(Household.of(seed, number, names.apply(number)), month);
      }
    }
  }

  private void visit(Household household, int month) {
    for (int member = 0; member < household.size(); member++) {
      long driver = household.firstDriver() + member;
      int count = population.arrestsOf(driver);
      int arrest = count == 0 ? Arrests.NOT_IN_MONTH : Arrests.inMonth(seed, driver, count, month);
      if (arrest != Arrests.NOT_IN_MONTH) {
        receiver.accept(row(household, driver, arrest, month));
      }
    }
  }

  private Row row(Household household, long driver, int arrest, int month) {
    Dice dice = new Dice(seed, Purpose.ofArrest(Purpose.ARREST, arrest), driver);
    Address address = Places.addressOf(seed, household.number(), month);
    PersonRecord truth = household.driver(driver).in(month, address);
    Dice errors = new Dice(seed, Purpose.ofArrest(Purpose.ERRORS, arrest), driver);
    return new Row(
        ++written,
        driver,
        Places.agencyFor(dice, seed, household.number(), month),
        truth,
        Reported.of(truth, errors),
        time(dice, month),
        dice.chance(REFUSED) ? "refusal" : "DUI");
  }

  private static LocalDateTime time(Dice dice, int month) {
    LocalDateTime first = START.plusMonths(month);
    int hour = dice.chance(AT_NIGHT) ? (21 + dice.below(8)) % 24 : dice.below(24);
    int day = dice.below(first.toLocalDate().lengthOfMonth());
    LocalDateTime thrown = first.plusDays(day).plusHours(hour).plusMinutes(dice.below(60));
    // An hour later where the clocks were put forward: they showed no such time.
    return thrown.atZone(ZONE).toLocalDateTime();
  }
}
