package org.priors.db.synthetic;

import java.time.LocalDate;

/** What goes wrong with the other parts of a record than the letters of a name. */
final class Slips {
  private static final String[][] SHORT_FORMS = {
    {" Street", " St"},
    {" Road", " Rd"},
    {" Avenue", " Ave"},
    {" Drive", " Dr"},
    {" Lane", " Ln"},
    {" Boulevard", " Blvd"},
    {", Apartment ", ", Apt "}
  };

  private Slips() {}

  static PersonRecord shortenMiddle(PersonRecord person) {
    Name name = person.name();
    return person.withName(name.withMiddle(name.middle().substring(0, 1)));
  }

  static boolean hasTwoParts(PersonRecord person) {
    return cut(person.name().surname()) > 0;
  }

  static PersonRecord dropSurnamePart(PersonRecord person, Dice dice) {
    String surname = person.name().surname();
    int cut = cut(surname);
    String kept = dice.chance(0.5) ? surname.substring(0, cut) : surname.substring(cut + 1);
    return person.withName(person.name().withSurname(kept));
  }

  private static int cut(String surname) {
    return Math.max(surname.indexOf(' '), surname.indexOf('-'));
  }

  static PersonRecord loseHyphen(PersonRecord person) {
    Name name = person.name();
    return person.withName(name.withSurname(name.surname().replace('-', ' ')));
  }

  static PersonRecord swapNames(PersonRecord person) {
    Name name = person.name();
    return person.withName(name.withGiven(name.surname()).withSurname(name.given()));
  }

  static boolean canSwapDayAndMonth(PersonRecord person) {
    LocalDate born = person.born();
    return born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue();
  }

  static PersonRecord swapDayAndMonth(PersonRecord person) {
    LocalDate born = person.born();
    return person.withBorn(
        LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
  }

  static PersonRecord missYear(PersonRecord person, Dice dice, int by) {
    return person.withBorn(person.born().plusYears(dice.chance(0.5) ? by : -by));
  }

  static PersonRecord changeDigit(PersonRecord person, Dice dice) {
    StringBuilder number = new StringBuilder(person.license().number());
    int letters = Character.isLetter(number.charAt(0)) ? 1 : 0;
    int at = letters + dice.below(number.length() - letters);
    number.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + dice.between(1, 9)) % 10));
    return person.withLicense(new License(person.license().state(), number.toString()));
  }

  static PersonRecord abbreviateStreet(PersonRecord person) {
    String street = person.address().street();
    for (String[] form : SHORT_FORMS) {
      street = street.replace(form[0], form[1]);
    }
    return person.withAddress(person.address().withStreet(street));
  }
}
