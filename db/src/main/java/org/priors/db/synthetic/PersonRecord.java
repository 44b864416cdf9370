package org.priors.db.synthetic;

import java.time.LocalDate;

/** What a record says of a person; a birth date that is not told is null. */
record PersonRecord(Name name, LocalDate born, Sex sex, License license, Address address) {
  PersonRecord withName(Name other) {
    return new PersonRecord(other, born, sex, license, address);
  }

  PersonRecord withBorn(LocalDate other) {
    return new PersonRecord(name, other, sex, license, address);
  }

  PersonRecord withLicense(License other) {
    return new PersonRecord(name, born, sex, other, address);
  }

  PersonRecord withAddress(Address other) {
    return new PersonRecord(name, born, sex, license, other);
  }
}
