package org.priors.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.priors.csv.Row;
import org.priors.people.Address;
import org.priors.people.BirthDate;
import org.priors.people.License;
import org.priors.people.PersonName;
import org.priors.people.PersonRecord;
import org.priors.people.Sex;
import org.priors.problems.Refused;

/**
 * The columns that say who was arrested.
 *
 * @param sexes by what the export writes, in capitals
 * @param born null where the export is silent
 * @param license null where the export is silent
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
    LicenseColumns license,
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

  /**
   * @param country null where the State tells it
   */
  record LicenseColumns(String country, String state, String number) {

    /**
     * A State without a number is no license; a number without a State, beside it or in it, could
     * be anybody's.
     */
    License of(Row row) {
      String written = row.get(number);
      if (written.isEmpty()) {
        return null;
      }
      String issued = country == null ? "" : row.get(country);
      if (row.get(state).isEmpty() && issued.isEmpty() && License.stateIn(written) == null) {
        throw new Refused(
            "license-without-state",
            "",
            number
                + " holds '"
                + Row.clip(written)
                + "' but "
                + state
                + " is empty: cannot tell which State's license it is.");
      }
      return new License(issued, row.get(state), written);
    }
  }

  /**
   * @param city null where the export is silent, like the next two
   */
  record AddressColumns(String street, String city, String state, String postcode, String country) {

    /** A town without a street is nobody's address; a part that cannot be is left out alone. */
    Address of(Row row, Remarks remarks) {
      String home = row.get(street);
      if (home.isEmpty()
          || kept(home, "The address", remarks, x -> at(x, null, null, null)) == null) {
        return null;
      }
      return at(
          home,
          kept(said(row, city), "The city", remarks, x -> at(home, x, null, null)),
          remarks.unlessRefused("The State of the address", () -> place(row, home)),
          kept(said(row, postcode), "The postcode", remarks, x -> at(home, null, null, x)));
    }

    private String place(Row row, String home) {
      return new Address(home, null, said(row, state), null, said(row, country)).state();
    }

    private static Address at(String street, String city, String state, String postcode) {
      return new Address(street, city, state, postcode);
    }

    private static String said(Row row, String column) {
      return column == null ? "" : row.get(column);
    }
  }

  /** The person of this row, what can be of it; refuses one without a surname that can be. */
  PersonRecord of(Row row, LocalDate arrested, Remarks remarks) {
    String last = row.get(surname);
    new PersonName(null, null, last, null);
    PersonName name =
        new PersonName(
            kept(row.get(given), "The given name", remarks, x -> named(x, null, last, null)),
            kept(row.get(middle), "The middle name", remarks, x -> named(null, x, last, null)),
            last,
            kept(row.get(suffix), "The suffix", remarks, x -> named(null, null, last, x)));
    return new PersonRecord(
        name,
        born == null ? null : remarks.unlessRefused("The birth date", () -> born(row, arrested)),
        sexes.get(row.get(sex).toUpperCase(Locale.ROOT)),
        license == null ? null : remarks.unlessRefused("The license", () -> license.of(row)),
        address == null ? null : address.of(row, remarks));
  }

  private LocalDate born(Row row, LocalDate arrested) {
    LocalDate day = born.of(row);
    BirthDate.refuseUnlessDriving(day, arrested, "");
    return day;
  }

  private static PersonName named(String given, String middle, String surname, String suffix) {
    return new PersonName(given, middle, surname, suffix);
  }

  /** The part as written; null, with a remark, where no value can be made of it. */
  private static String kept(
      String part, String field, Remarks remarks, Function<String, ?> making) {
    return remarks.unlessRefused(field, () -> making.apply(part)) == null ? null : part;
  }

  List<String> columns() {
    return Stream.of(
            Stream.of(given, middle, surname, suffix, sex),
            born == null ? Stream.<String>empty() : Stream.of(born.column()),
            license == null
                ? Stream.<String>empty()
                : Stream.of(license.country(), license.state(), license.number()),
            address == null
                ? Stream.<String>empty()
                : Stream.of(
                    address.street(),
                    address.city(),
                    address.state(),
                    address.postcode(),
                    address.country()))
        .flatMap(columns -> columns)
        .filter(Objects::nonNull)
        .toList();
  }
}
