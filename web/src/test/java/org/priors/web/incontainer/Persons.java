package org.priors.web.incontainer;

import java.time.LocalDate;
import org.priors.people.Address;
import org.priors.people.License;
import org.priors.people.PersonName;
import org.priors.people.PersonRecord;
import org.priors.people.Sex;
import org.priors.web.testing.Homes;

/**
 * A person as an agency reports them: {@code aPerson("Theo", "Fictive").born("1963-07-05")}.
 * Without a license those of one surname live together, since name and birth date alone join
 * nobody.
 */
final class Persons {

  private final String given;
  private final String surname;
  private String middle;
  private String suffix;
  private LocalDate born;
  private Sex sex;
  private License license;
  private Address address;

  private Persons(String given, String surname) {
    this.given = given;
    this.surname = surname;
  }

  static Persons aPerson(String given, String surname) {
    return new Persons(given, surname);
  }

  Persons middle(String name) {
    middle = name;
    return this;
  }

  Persons suffix(String text) {
    suffix = text;
    return this;
  }

  Persons born(String day) {
    born = LocalDate.parse(day);
    return this;
  }

  Persons sex(Sex reported) {
    sex = reported;
    return this;
  }

  Persons licensed(String state, String number) {
    license = new License(state, number);
    return this;
  }

  Persons livingAt(String street) {
    return livingAt(street, null);
  }

  Persons livingAt(String street, String postcode) {
    address = new Address(street, "Tupelo City", "LA", postcode);
    return this;
  }

  PersonRecord record() {
    boolean isAtHome = address == null && license == null && born != null;
    return new PersonRecord(
        new PersonName(given, middle, surname, suffix),
        born,
        sex,
        license,
        isAtHome ? new Address(Homes.of(surname), null, null, null) : address);
  }
}
