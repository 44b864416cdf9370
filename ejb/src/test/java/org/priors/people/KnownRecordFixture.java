package org.priors.people;

import java.time.LocalDate;

/** What tells who a record is of, without the database: {@code aRecord("Remy", "Wholegroup")}. */
final class KnownRecordFixture {

  private final String given;
  private final String surname;
  private String middle;
  private LocalDate born;
  private String license;
  private boolean atHome;

  private KnownRecordFixture(String given, String surname) {
    this.given = given;
    this.surname = surname;
  }

  static KnownRecordFixture aRecord(String given, String surname) {
    return new KnownRecordFixture(given, surname);
  }

  KnownRecordFixture middle(String name) {
    middle = name;
    return this;
  }

  KnownRecordFixture born(String day) {
    born = LocalDate.parse(day);
    return this;
  }

  /** In Louisiana; null for nobody who is licensed. */
  KnownRecordFixture licensed(String number) {
    license = number;
    return this;
  }

  /** Where everybody of these tests lives. */
  KnownRecordFixture livingAtHome() {
    atHome = true;
    return this;
  }

  /** As it arrives. */
  KnownRecord arriving(long id) {
    return gathered(id, 0, id, null);
  }

  /** As it stands with a driver, by these rules. */
  KnownRecord gathered(long id, long driver, long gatheredWith, String gatheredBy) {
    return new KnownRecord(
        id,
        driver,
        gatheredWith,
        gatheredBy,
        given,
        middle,
        surname,
        null,
        born,
        null,
        license == null ? null : "LA",
        license,
        atHome ? "12 Sample Road" : null,
        atHome ? "Exampleton" : null,
        atHome ? "70001" : null);
  }
}
