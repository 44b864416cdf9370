package org.priors.db.synthetic;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What goes wrong between a person and a record, in the order in which it does. A rate is the share
 * of the records in which the error is possible at all: only who has a suffix can lose it.
 */
enum ErrorKind {
  NICKNAME(0.06, Nicknames::possible, Nicknames::use),
  MIDDLE_MISSING(0.20, p -> !p.name().middle().isEmpty(), (p, dice) -> middle(p, "")),
  MIDDLE_INITIAL(0.30, p -> p.name().middle().length() > 1, (p, dice) -> Slips.shortenMiddle(p)),
  SUFFIX_MISSING(
      0.35, p -> !p.name().suffix().isEmpty(), (p, dice) -> p.withName(p.name().withSuffix(""))),
  SURNAME_PART_DROPPED(0.25, Slips::hasTwoParts, Slips::dropSurnamePart),
  HYPHEN_LOST(0.20, p -> p.name().surname().indexOf('-') >= 0, (p, dice) -> Slips.loseHyphen(p)),
  RESPELLED(0.03, Respelling::possible, Respelling::respell),
  LETTER_INSERTED(0.010, Typing.hasLetters(1), Typing.inName(Typing::insert)),
  LETTER_DELETED(0.012, Typing.hasLetters(2), Typing.inName(Typing::delete)),
  LETTER_SUBSTITUTED(0.012, Typing.hasLetters(1), Typing.inName(Typing::substitute)),
  LETTERS_TRANSPOSED(0.008, Typing::canTranspose, Typing.inName(Typing::transpose)),
  NAMES_SWAPPED(
      0.010, p -> !p.name().given().equals(p.name().surname()), (p, dice) -> Slips.swapNames(p)),
  DAY_AND_MONTH_SWAPPED(0.021, Slips::canSwapDayAndMonth, (p, dice) -> Slips.swapDayAndMonth(p)),
  YEAR_OFF_BY_ONE(0.012, p -> true, (p, dice) -> Slips.missYear(p, dice, 1)),
  YEAR_OFF_BY_TEN(0.006, p -> true, (p, dice) -> Slips.missYear(p, dice, 10)),
  BIRTH_DATE_MISSING(0.03, p -> true, (p, dice) -> p.withBorn(null)),
  LICENSE_DIGIT_WRONG(0.021, p -> true, Slips::changeDigit),
  LICENSE_MISSING(0.16, p -> true, (p, dice) -> p.withLicense(License.NOT_TOLD)),
  ADDRESS_ABBREVIATED(0.35, p -> true, (p, dice) -> Slips.abbreviateStreet(p)),
  ADDRESS_MISSING(0.07, p -> true, (p, dice) -> p.withAddress(Address.NOT_TOLD));

  private final double rate;
  private final Predicate<PersonRecord> possible;
  private final BiFunction<PersonRecord, Dice, PersonRecord> make;

  ErrorKind(
      double rate,
      Predicate<PersonRecord> possible,
      BiFunction<PersonRecord, Dice, PersonRecord> make) {
    this.rate = rate;
    this.possible = possible;
    this.make = make;
  }

  double rate() {
    return rate;
  }

  boolean possibleIn(PersonRecord person) {
    return possible.test(person);
  }

  PersonRecord make(PersonRecord person, Dice dice) {
    return make.apply(person, dice);
  }

  private static PersonRecord middle(PersonRecord person, String middle) {
    return person.withName(person.name().withMiddle(middle));
  }
}
