package org.priors.db.synthetic;

import java.time.LocalDate;

/** Rows as lines of a CSV file (RFC 4180, but with bare line feeds). */
final class Csv {
  static final String HEADER =
      "record_id,driver,agency,given,middle,surname,suffix,born,sex,license_state,license_number,"
          + "street,city,state,postcode,arrested_at,charge\n";

  private final StringBuilder line = new StringBuilder(256);

  /** Valid until the next line is asked for. */
  CharSequence line(Row row) {
    line.setLength(0);
    add("R" + Digits.of(row.number(), 8));
    add("D" + Digits.of(row.driver(), 8));
    add(row.agency());
    addPerson(row.reported().person());
    add(row.arrestedAt().toString());
    add(row.charge());
    line.setCharAt(line.length() - 1, '\n');
    return line;
  }

  private void addPerson(PersonRecord person) {
    Name name = person.name();
    add(name.given());
    add(name.middle());
    add(name.surname());
    add(name.suffix());
    LocalDate born = person.born();
    add(born == null ? "" : born.toString());
    add(person.sex().name());
    add(person.license().state());
    add(person.license().number());
    Address address = person.address();
    add(address.street());
    add(address.city());
    add(address.state());
    add(address.postcode());
  }

  private void add(String field) {
    if (field.indexOf(',') >= 0 || field.indexOf('"') >= 0) {
      line.append('"').append(field.replace("\"", "\"\"")).append('"');
    } else {
      line.append(field);
    }
    line.append(',');
  }
}
