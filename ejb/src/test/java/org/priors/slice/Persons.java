package org.priors.slice;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.priors.people.Address;
import org.priors.people.License;
import org.priors.people.PersonName;
import org.priors.people.PersonRecord;
import org.priors.people.Sex;

/**
 * A person as an agency reports them: {@code aPerson("Theo", "Fictive").born("1963-07-05")}.
 * Without a license those of one surname live together, since name and birth date alone join
 * nobody.
 */
public final class Persons {

  private static final int HOUSES = 90_000;

  private final String given;
  private final String surname;
  private String middle;
  private String suffix;
  private LocalDate born;
  private Sex sex;
  private License license;
  private Address address;

  private Persons(String given, String surname) {
    this.given = given;
    this.surname = surname;
  }

  public static Persons aPerson(String given, String surname) {
    return new Persons(given, surname);
  }

  public Persons middle(String name) {
    middle = name;
    return this;
  }

  public Persons suffix(String text) {
    suffix = text;
    return this;
  }

  public Persons born(String day) {
    born = LocalDate.parse(day);
    return this;
  }

  public Persons sex(Sex reported) {
    sex = reported;
    return this;
  }

  public Persons licensed(String state, String number) {
    license = new License(state, number);
    return this;
  }

  public Persons livingAt(String street) {
    return livingAt(street, null);
  }

  public Persons livingAt(String street, String postcode) {
    address = new Address(street, "Tupelo City", "LA", postcode);
    return this;
  }

  public PersonRecord record() {
    boolean isAtHome = address == null && license == null && born != null;
    return new PersonRecord(
        new PersonName(given, middle, surname, suffix),
        born,
        sex,
        license,
        isAtHome ? new Address(home(), null, null, null) : address);
  }

  /** The same for one surname however it is written, and another house for each other. */
  private String home() {
    String plain =
        Normalizer.normalize(surname, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]", "");
    return 1 + Math.floorMod(plain.hashCode(), HOUSES) + " Family Road";
  }
}
