package org.priors.db.synthetic;

import java.time.LocalDate;

/** One driver of the State: the truth that records are about. */
record Driver(
    long number, Name birthName, LocalDate born, Sex sex, License license, Marriage marriage) {

  /** The whole truth about the driver in a month of the State. */
  PersonRecord in(int month, Address address) {
    Name name = birthName.withSurname(marriage.surname(birthName.surname(), month));
    return new PersonRecord(name, born, sex, license, address);
  }
}
