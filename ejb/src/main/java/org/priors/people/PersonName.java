package org.priors.people;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.problems.Guard;

/** A name as an agency wrote it. Only the surname is always there. */
@Embeddable
public class PersonName {

  private static final int MOST = 100;

  private String given;
  private String middle;
  private String surname;
  private String suffix;

  protected PersonName() {}

  public PersonName(String given, String middle, String surname, String suffix) {
    this.given = Guard.optionalLine(given, "/given", "The given name", MOST);
    this.middle = Guard.optionalLine(middle, "/middle", "The middle name", MOST);
    this.surname = Guard.requiredLine(surname, "/surname", "The surname", MOST);
    this.suffix = Guard.optionalLine(suffix, "/suffix", "The suffix", 20);
    Guard.check(
        !plain(this.surname).isEmpty(),
        "no-letters",
        "/surname",
        "The surname '" + this.surname + "' has no letter in it.");
  }

  public String given() {
    return given;
  }

  public String middle() {
    return middle;
  }

  public String surname() {
    return surname;
  }

  public String suffix() {
    return suffix;
  }

  /** Surname in capitals first, as lists and headings show it. */
  public String heading() {
    String rest = join(given, middle);
    String first = surname.toUpperCase(Locale.ROOT) + (suffix == null ? "" : " " + suffix);
    return rest.isEmpty() ? first : first + ", " + rest;
  }

  /** Given name first, as in running text. */
  public String inWords() {
    return join(given, middle, surname, suffix);
  }

  /**
   * Given name, surname and suffix without case, accents, blanks and marks: two equal keys are the
   * same name.
   */
  public String key() {
    return plain(given) + '|' + plain(surname) + '|' + plain(suffix);
  }

  /** The key with the middle name: as much of a name as an agency writes down. */
  public String fullKey() {
    return key() + '|' + plain(middle);
  }

  static String plain(String name) {
    if (name == null) {
      return "";
    }
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    return apart
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String join(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }
}
