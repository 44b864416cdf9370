package org.priors.web.cases;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.priors.drivers.Address;
import org.priors.drivers.License;
import org.priors.drivers.PersonName;
import org.priors.drivers.PersonRecord;
import org.priors.drivers.Sex;
import org.priors.web.pages.Form;

/** Reads the driver's part of the intake form. */
record IntakePerson(Form form) {

  private static final String PLACE = "/person";

  /** Null where the whole part is left empty: the agency names nobody. */
  PersonRecord read() {
    if (!isAny(
        "/given",
        "/middle",
        "/surname",
        "/suffix",
        "/born",
        "/license/number",
        "/address/street")) {
      return null;
    }
    PersonName name =
        form.make(
            PLACE,
            () ->
                new PersonName(text("/given"), text("/middle"), text("/surname"), text("/suffix")));
    LocalDate born = form.day(PLACE + "/born");
    Sex sex = form.choice(PLACE + "/sex", Sex.class);
    License license = isAny("/license/state", "/license/number") ? license() : null;
    Address address =
        isAny("/address/street", "/address/city", "/address/state", "/address/postcode")
            ? address()
            : null;
    return name == null
        ? null
        : form.make(PLACE, () -> new PersonRecord(name, born, sex, license, address));
  }

  private License license() {
    return form.make(
        PLACE + "/license", () -> new License(text("/license/state"), text("/license/number")));
  }

  private Address address() {
    return form.make(
        PLACE + "/address",
        () ->
            new Address(
                text("/address/street"),
                text("/address/city"),
                text("/address/state"),
                text("/address/postcode")));
  }

  private boolean isAny(String... fields) {
    return Stream.of(fields).anyMatch(field -> form.isFilled(PLACE + field));
  }

  private String text(String field) {
    return form.text(PLACE + field);
  }
}
