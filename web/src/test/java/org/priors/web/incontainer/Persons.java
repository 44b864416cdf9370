package org.priors.web.incontainer;

import java.time.LocalDate;
import org.priors.people.Address;
import org.priors.people.PersonName;
import org.priors.people.PersonRecord;
import org.priors.web.testing.Homes;

/**
 * A person as an agency reports them: {@code aPerson("Theo", "Fictive").born("1963-07-05")}. Those
 * of one surname live together, since name and birth date alone join nobody.
 */
final class Persons {

  private final String given;
  private final String surname;
  private LocalDate born;

  private Persons(String given, String surname) {
    this.given = given;
    this.surname = surname;
  }

  static Persons aPerson(String given, String surname) {
    return new Persons(given, surname);
  }

  Persons born(String day) {
    born = LocalDate.parse(day);
    return this;
  }

  PersonRecord record() {
    return new PersonRecord(
        new PersonName(given, null, surname, null),
        born,
        null,
        null,
        born == null ? null : new Address(Homes.of(surname), null, null, null));
  }
}
