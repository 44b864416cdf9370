package org.priors.web.cases;

import java.time.LocalDate;
import org.priors.people.Address;
import org.priors.people.License;
import org.priors.people.PersonName;
import org.priors.people.PersonRecord;
import org.priors.people.Sex;
import org.priors.web.reading.Fields;

/** Reads a person as an agency reports them. */
final class PersonReader {

  private PersonReader() {}

  static PersonRecord person(Fields in) {
    String given = in.text("given");
    String middle = in.text("middle");
    String surname = in.text("surname");
    String suffix = in.text("suffix");
    PersonName name = in.make(() -> new PersonName(given, middle, surname, suffix));
    LocalDate born = in.day("born");
    Sex sex = in.choice("sex", Sex.class);
    License license = in.has("license") ? license(in.part("license")) : null;
    Address address = in.has("address") ? address(in.part("address")) : null;
    return name == null ? null : in.make(() -> new PersonRecord(name, born, sex, license, address));
  }

  private static License license(Fields in) {
    String country = in.text("country");
    String state = in.text("state");
    String number = in.text("number");
    return in.make(() -> new License(country, state, number));
  }

  private static Address address(Fields in) {
    String street = in.text("street");
    String city = in.text("city");
    String state = in.text("state");
    String postcode = in.text("postcode");
    String country = in.text("country");
    return in.make(() -> new Address(street, city, state, postcode, country));
  }
}
