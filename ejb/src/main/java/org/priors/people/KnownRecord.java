package org.priors.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.priors.agencies.Jurisdictions;
import org.priors.identity.Field;

/**
 * As much of a person record as tells who it is.
 *
 * @param driverId the driver it stands with; 0 if it arrives
 * @param gatheredWith the oldest record that the weights alone gather it with, as it stands
 * @param gatheredBy the version of the rules that did; null where not known, or if it arrives
 */
record KnownRecord(
    long id,
    long driverId,
    long gatheredWith,
    String gatheredBy,
    String given,
    String middle,
    String surname,
    String suffix,
    LocalDate born,
    String sex,
    String licenseState,
    String licenseNumber,
    String address,
    String city,
    String postcode) {

  /** A record that arrives and stands with no driver yet. */
  static KnownRecord of(PersonRecord record) {
    PersonName name = record.name();
    License license = record.license();
    Address address = record.address();
    return new KnownRecord(
        record.id(),
        0,
        record.id(),
        null,
        name.given(),
        name.middle(),
        name.surname(),
        name.suffix(),
        record.born(),
        record.sex() == null ? null : record.sex().name(),
        license == null ? null : license.state(),
        license == null ? null : license.number(),
        address == null ? null : address.street(),
        address == null ? null : address.city(),
        address == null ? null : address.postcode());
  }

  /** The same as if it arrived: no rules have gathered it yet with what it says. */
  KnownRecord arriving() {
    return new KnownRecord(
        id,
        0,
        id,
        null,
        given,
        middle,
        surname,
        suffix,
        born,
        sex,
        licenseState,
        licenseNumber,
        address,
        city,
        postcode);
  }

  /** Whether it stands with a driver; otherwise it arrives. */
  boolean isOnFile() {
    return driverId != 0;
  }

  /**
   * @param rules a version of the rules
   */
  boolean isGatheredByOthersThan(String rules) {
    return gatheredBy != null && !gatheredBy.equals(rules);
  }

  /** What is known, by field; "not specified" says nothing. */
  Map<Field, String> cells() {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    put(cells, Field.GIVEN, given);
    put(cells, Field.MIDDLE, middle);
    put(cells, Field.SURNAME, surname);
    put(cells, Field.SUFFIX, suffix);
    put(cells, Field.BORN, born);
    put(cells, Field.SEX, Sex.X.name().equals(sex) ? null : sex);
    put(
        cells,
        Field.LICENSE,
        licenseNumber == null ? null : Jurisdictions.mark(licenseState) + " " + licenseNumber);
    put(cells, Field.STREET, address);
    put(cells, Field.LOCALITY, city);
    put(cells, Field.POSTCODE, postcode);
    return cells;
  }

  private static void put(Map<Field, String> cells, Field field, Object value) {
    if (value != null) {
      cells.put(field, value.toString());
    }
  }
}
