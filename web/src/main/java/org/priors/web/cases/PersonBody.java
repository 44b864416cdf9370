package org.priors.web.cases;

import java.time.LocalDate;
import org.priors.agencies.Jurisdictions;
import org.priors.casebook.CaseView;
import org.priors.history.DriverView;

/**
 * The person whom the agency of a case reported, by the names of the report.
 *
 * @param license null where the agency gives none
 * @param address null where the agency gives none
 */
public record PersonBody(
    String given,
    String middle,
    String surname,
    String suffix,
    LocalDate born,
    String sex,
    LicenseBody license,
    AddressBody address) {

  /**
   * A license.
   *
   * @param state null where a country issued it as a whole
   */
  public record LicenseBody(String country, String state, String number) {}

  /**
   * An address.
   *
   * @param state null where it is not known, or where the country is all that is
   */
  public record AddressBody(
      String street, String city, String state, String postcode, String country) {}

  /** Null where the agency named nobody. */
  static PersonBody of(CaseView view) {
    return view.driver() == null
        ? null
        : view.driver().records().stream()
            .filter(reported -> reported.id() == view.file().personRecordId())
            .map(PersonBody::of)
            .findFirst()
            .orElse(null);
  }

  private static PersonBody of(DriverView.Reported person) {
    return new PersonBody(
        person.given(),
        person.middle(),
        person.surname(),
        person.suffix(),
        person.born(),
        person.sex() == null ? null : person.sex().name(),
        license(person),
        address(person));
  }

  private static LicenseBody license(DriverView.Reported person) {
    return person.licenseNumber() == null
        ? null
        : new LicenseBody(
            Jurisdictions.country(person.licenseState()),
            part(person.licenseState()),
            person.licenseNumber());
  }

  private static AddressBody address(DriverView.Reported person) {
    return person.address() == null
        ? null
        : new AddressBody(
            person.address(),
            person.city(),
            person.addressState() == null ? null : part(person.addressState()),
            person.postcode(),
            person.addressState() == null ? null : Jurisdictions.country(person.addressState()));
  }

  /** Null where the code is that of a country as a whole. */
  private static String part(String code) {
    return code.equals(Jurisdictions.country(code)) ? null : code;
  }
}
