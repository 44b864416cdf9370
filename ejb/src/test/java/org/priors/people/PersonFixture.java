package org.priors.people;

import java.time.LocalDate;

/** A person as an agency reports them: {@code aPerson().born("1966-03-04").record()}. */
public final class PersonFixture {

  private String given = "John";
  private String middle;
  private String surname = "Landry";
  private String suffix;
  private LocalDate born;
  private Sex sex;
  private License license;
  private Address address;

  public static PersonFixture aPerson() {
    return new PersonFixture();
  }

  PersonFixture given(String name) {
    given = name;
    return this;
  }

  PersonFixture middle(String name) {
    middle = name;
    return this;
  }

  PersonFixture surname(String name) {
    surname = name;
    return this;
  }

  PersonFixture suffix(String name) {
    suffix = name;
    return this;
  }

  public PersonFixture born(String day) {
    born = LocalDate.parse(day);
    return this;
  }

  PersonFixture sex(Sex reported) {
    sex = reported;
    return this;
  }

  PersonFixture licensed(String state, String number) {
    license = new License(state, number);
    return this;
  }

  PersonFixture livingAt(String street, String city, String state) {
    address = new Address(street, city, state, null);
    return this;
  }

  PersonName name() {
    return new PersonName(given, middle, surname, suffix);
  }

  public PersonRecord record() {
    return new PersonRecord(name(), born, sex, license, address);
  }

  /** The record once it is joined to this driver. */
  public PersonRecord ofDriver(long driverId) {
    PersonRecord joined = record();
    joined.join(driverId, "first record of this driver", null);
    return joined;
  }
}
