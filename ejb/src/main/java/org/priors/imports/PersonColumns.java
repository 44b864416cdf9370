package org.priors.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.priors.csv.Row;
import org.priors.drivers.Address;
import org.priors.drivers.Licence;
import org.priors.drivers.PersonName;
import org.priors.drivers.PersonRecord;
import org.priors.drivers.Sex;
import org.priors.problems.Refused;

/**
 * The columns that say who was arrested.
 *
 * @param born null where the export is silent
 * @param licence null where the export is silent
 * @param address null where the export is silent
 */
record PersonColumns(
    String given,
    String middle,
    String surname,
    String suffix,
    String sex,
    Map<String, Sex> sexes,
    BirthColumn born,
    LicenceColumns licence,
    AddressColumns address) {

  /** A birth date, and how it is written. */
  record BirthColumn(String column, DateTimeFormatter format) {

    LocalDate of(Row row) {
      String written = row.get(column);
      if (written.isEmpty()) {
        return null;
      }
      try {
        return LocalDate.parse(written, format);
      } catch (DateTimeException impossible) {
        throw new Refused(
            "bad-birth-date",
            "",
            "'" + Row.clip(written) + "' in " + column + " is not a birth date that can be.");
      }
    }
  }

  record LicenceColumns(String state, String number) {

    /** A State without a number is no licence; a number without a State could be anybody's. */
    Licence of(Row row) {
      String written = row.get(number);
      if (written.isEmpty()) {
        return null;
      }
      if (row.get(state).isEmpty()) {
        throw new Refused(
            "licence-without-state",
            "",
            number
                + " holds '"
                + Row.clip(written)
                + "' but "
                + state
                + " is empty: cannot tell which State's licence it is.");
      }
      return new Licence(row.get(state), written);
    }
  }

  /**
   * @param city null where the export is silent, like the next two
   */
  record AddressColumns(String street, String city, String state, String postcode) {

    /** A town without a street is nobody's address. */
    Address of(Row row) {
      return row.get(street).isEmpty()
          ? null
          : new Address(row.get(street), said(row, city), said(row, state), said(row, postcode));
    }

    private static String said(Row row, String column) {
      return column == null ? null : row.get(column);
    }
  }

  /** The person of this row; refuses one that cannot be. */
  PersonRecord of(Row row) {
    PersonName name =
        new PersonName(row.get(given), row.get(middle), row.get(surname), row.get(suffix));
    return new PersonRecord(
        name,
        born == null ? null : born.of(row),
        sexes.get(row.get(sex)),
        licence == null ? null : licence.of(row),
        address == null ? null : address.of(row));
  }

  List<String> columns() {
    return Stream.of(
            Stream.of(given, middle, surname, suffix, sex),
            born == null ? Stream.<String>empty() : Stream.of(born.column()),
            licence == null ? Stream.<String>empty() : Stream.of(licence.state(), licence.number()),
            address == null
                ? Stream.<String>empty()
                : Stream.of(address.street(), address.city(), address.state(), address.postcode()))
        .flatMap(columns -> columns)
        .filter(Objects::nonNull)
        .toList();
  }
}
