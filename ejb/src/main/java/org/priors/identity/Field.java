package org.priors.identity;

import java.util.List;
import java.util.Locale;

/** What may be known of a person, in the order in which evidence is told. */
public enum Field {
  GIVEN(Kind.GIVEN, "given name"),
  MIDDLE(Kind.GIVEN, "middle name"),
  SURNAME(Kind.SURNAME, "surname"),
  SUFFIX(Kind.SUFFIX, "suffix"),
  BORN(Kind.DATE, "birth date"),
  SEX(Kind.CODE, "sex"),
  LICENSE(Kind.NUMBER, "license number"),
  NUMBER(Kind.NUMBER, "number"),
  OTHER_NUMBER(Kind.NUMBER, "other number"),
  PHONE(Kind.NUMBER, "telephone"),
  MAIL(Kind.MAIL, "e-mail"),
  HOUSE(Kind.NUMBER, "house number"),
  STREET(Kind.TEXT, "street"),
  LOCALITY(Kind.TEXT, "town"),
  POSTCODE(Kind.POSTCODE, "postcode"),
  STATE(Kind.CODE, "State");

  static final Field[] ALL = values();
  static final Field[] NAMES = {GIVEN, MIDDLE, SURNAME};

  /** Where somebody lives, told more than once. */
  public static final List<Field> PLACE = List.of(HOUSE, STREET, LOCALITY, POSTCODE, STATE);

  private final Kind kind;
  private final String title;

  Field(Kind kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  /** Its place in a set of fields. */
  int bit() {
    return 1 << ordinal();
  }

  Kind kind() {
    return kind;
  }

  /** Whether its values are dates. */
  public boolean isDate() {
    return kind == Kind.DATE;
  }

  /** As a data file names it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The field in words. */
  public String title() {
    return title;
  }

  static Field at(int place) {
    return ALL[place];
  }

  /** How many there are. */
  public static int count() {
    return ALL.length;
  }
}
