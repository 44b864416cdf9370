package org.priors.identity;

import java.util.stream.IntStream;

/**
 * The keys by which records are brought together. Each kind forgives other errors, so that a pair
 * with a slip in one field, or with one field missing, still meets by another.
 */
public final class Keys {

  private static final Field[] NUMBERS = {
    Field.LICENSE, Field.NUMBER, Field.OTHER_NUMBER, Field.PHONE, Field.MAIL
  };

  private static final int SHORTENED_FROM = 5;

  /** Kinds that are made of single fields or two of them, before the numbers. */
  private static final int PLAIN = 24;

  private static final int SURNAME_AND_YEAR = 3;
  private static final int DAY_AND_INITIAL = 17;

  /** Kinds that are made of a name with one character left out, and something else. */
  private static final int SHORTENED = 8;

  /** The kind that is a whole license number. */
  static final int LICENSE = PLAIN + SHORTENED;

  /**
   * The first of the kinds for a record that arrives at a file of any size. Each is made of so much
   * that few records share it, and forgives less than those by which a whole file is linked.
   */
  static final int NARROW = PLAIN + SHORTENED + 2 * NUMBERS.length;

  /** How many narrow kinds there are. */
  static final int NARROW_KINDS = 5;

  /** The first of the kinds by which a name meets its like in the place of the other name. */
  private static final int CROSSWISE = NARROW + NARROW_KINDS;

  private static final int CROSSWISE_KINDS = 4;

  /**
   * The kind that is each word of all names, in whichever order they stand, with the birth date.
   */
  static final int WORDS = CROSSWISE + CROSSWISE_KINDS;

  /** Where the keys of a record go. */
  public interface Sink {
    /** Takes a key of the record at this place. */
    void add(int owner, String key);
  }

  private final Records records;

  /** Of these records, each known by its place. */
  public Keys(Records records) {
    this.records = records;
  }

  /** The kinds by which a whole file is linked. */
  public static IntStream ofWholeFile() {
    return IntStream.concat(
        IntStream.range(0, NARROW), IntStream.range(CROSSWISE, CROSSWISE + CROSSWISE_KINDS));
  }

  /**
   * Whether hundreds of records with one key may well be one person's: a whole number, or a name
   * with a date of birth.
   */
  public static boolean isOfOnePerson(int kind) {
    boolean isNumber = kind >= PLAIN + SHORTENED && kind < NARROW;
    return kind == SURNAME_AND_YEAR
        || kind == DAY_AND_INITIAL
        || isNumber && (kind - PLAIN - SHORTENED) % 2 == 0;
  }

  /** A number for a key, the same for the same text; kept beside records on file. */
  public static long hash(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    return hash ^ (hash >>> 29);
  }

  /** Hands on the keys of one kind that a record has. */
  public void of(int kind, int place, Sink keyed) {
    if (kind == WORDS) {
      words(place, keyed);
      return;
    }
    if (kind >= CROSSWISE) {
      crosswise(kind - CROSSWISE, place, keyed);
      return;
    }
    if (kind >= NARROW) {
      add(narrow(kind - NARROW, place), place, keyed);
      return;
    }
    if (kind >= PLAIN + SHORTENED) {
      numbers(kind - PLAIN - SHORTENED, place, keyed);
      return;
    }
    if (kind >= PLAIN) {
      names(kind - PLAIN, place, keyed);
      return;
    }
    add(plain(kind, place), place, keyed);
  }

  private static void add(String key, int place, Sink keyed) {
    if (key != null) {
      keyed.add(place, key);
    }
  }

  private String narrow(int kind, int place) {
    Value given = records.get(place, Field.GIVEN);
    Value surname = records.get(place, Field.SURNAME);
    Value born = records.get(place, Field.BORN);
    return switch (kind) {
      case 0 -> join(unorderedDay(born), initial(given));
      case 1 -> join(text(born), unordered(initial(given), initial(surname)));
      case 2 -> join(join(sound(surname), year(born)), initial(given));
      case 3 -> join(join(sound(given), day(born)), initial(surname));
      default ->
          join(join(text(surname), initial(given)), initial(records.get(place, Field.MIDDLE)));
    };
  }

  private String plain(int kind, int place) {
    Value given = records.get(place, Field.GIVEN);
    Value surname = records.get(place, Field.SURNAME);
    Value born = records.get(place, Field.BORN);
    Value postcode = records.get(place, Field.POSTCODE);
    Value house = records.get(place, Field.HOUSE);
    Value street = records.get(place, Field.STREET);
    Value locality = records.get(place, Field.LOCALITY);
    return switch (kind) {
      case 0 -> join(text(given), text(surname));
      case 1 -> unordered(sound(given), sound(surname));
      case 2 -> join(text(born), "");
      case SURNAME_AND_YEAR -> join(sound(surname), year(born));
      case 4 -> join(sound(given), year(born));
      case 5 -> join(sound(surname), day(born));
      case 6 -> join(sound(given), day(born));
      case 7 -> join(text(postcode), sound(given));
      case 8 -> join(text(postcode), sound(surname));
      case 9 -> join(text(house), prefix(street));
      case 10 -> join(text(street), initial(given));
      case 11 -> join(text(street), initial(surname));
      case 12 -> join(text(locality), sound(given));
      case 13 -> join(text(locality), sound(surname));
      case 14 -> join(text(surname), initial(given));
      case 15 -> join(text(given), initial(surname));
      case 16 -> join(text(postcode), year(born));
      case DAY_AND_INITIAL -> join(unorderedDay(born), initial(surname));
      case 18 -> join(text(house), text(postcode));
      case 19 -> join(join(initial(given), initial(surname)), year(born));
      case 20 -> join(prefix(locality), year(born));
      case 21 -> join(prefix(locality), day(born));
      case 22 -> join(prefix(records.get(place, Field.MAIL)), initial(locality));
      default -> unorderedWithMonth(given, surname, born);
    };
  }

  /** Each name, whichever of the two it is: a record may have its only name in the wrong place. */
  private void crosswise(int kind, int place, Sink keyed) {
    Value born = records.get(place, Field.BORN);
    String other =
        switch (kind) {
          case 0 -> year(born);
          case 1 -> day(born);
          case 2 -> text(records.get(place, Field.LOCALITY));
          default -> area(records.get(place, Field.POSTCODE));
        };
    add(join(sound(records.get(place, Field.GIVEN)), other), place, keyed);
    add(join(sound(records.get(place, Field.SURNAME)), other), place, keyed);
  }

  private void words(int place, Sink keyed) {
    String born = text(records.get(place, Field.BORN));
    for (Field field : new Field[] {Field.GIVEN, Field.MIDDLE, Field.SURNAME}) {
      Value name = records.get(place, field);
      for (String word : name == null ? new String[0] : name.parts()) {
        add(join(word, born), place, keyed);
      }
    }
  }

  private void numbers(int kind, int place, Sink keyed) {
    Value number = records.get(place, NUMBERS[kind / 2]);
    if (number == null) {
      return;
    }
    String text = number.text();
    if (kind % 2 == 0 || text.length() < SHORTENED_FROM) {
      keyed.add(place, text);
      return;
    }
    shortened(place, text, "", keyed);
  }

  /**
   * The text and all that is left of it without one character: two texts that are one slip apart
   * have one of these in common.
   */
  private static void shortened(int place, String text, String other, Sink keyed) {
    keyed.add(place, text + '|' + other);
    for (int i = 0; i < text.length(); i++) {
      keyed.add(place, text.substring(0, i) + text.substring(i + 1) + '|' + other);
    }
  }

  private void names(int kind, int place, Sink keyed) {
    Value given = records.get(place, Field.GIVEN);
    Value surname = records.get(place, Field.SURNAME);
    Value born = records.get(place, Field.BORN);
    Value locality = records.get(place, Field.LOCALITY);
    Value name = kind % 2 == 0 ? given : surname;
    String other =
        switch (kind / 2) {
          case 0 -> year(born);
          case 1 -> born == null ? null : born.text().substring(4, 6);
          case 2 -> kind % 2 == 0 ? initial(surname) : initial(given);
          default -> locality == null ? null : locality.prefix(3);
        };
    if (name != null && other != null) {
      shortened(place, name.text(), other, keyed);
    }
  }

  private static String unorderedWithMonth(Value given, Value surname, Value born) {
    String names = unordered(initial(given), initial(surname));
    return born == null || names == null ? null : names + born.text().substring(4, 6);
  }

  private static String join(String one, String other) {
    return one == null || other == null ? null : one + '|' + other;
  }

  private static String unordered(String one, String other) {
    if (one == null || other == null) {
      return null;
    }
    return one.compareTo(other) < 0 ? join(one, other) : join(other, one);
  }

  private static String text(Value value) {
    return value == null ? null : value.text();
  }

  private static String sound(Value value) {
    return value == null ? null : value.sound();
  }

  private static String initial(Value value) {
    return value == null ? null : value.prefix(1);
  }

  private static String area(Value postcode) {
    String area = postcode == null ? "" : Postcodes.area(postcode.text());
    return area.isEmpty() ? null : area;
  }

  private static String prefix(Value value) {
    return value == null ? null : value.prefix(4);
  }

  private static String year(Value born) {
    return born == null ? null : born.text().substring(0, 4);
  }

  private static String day(Value born) {
    return born == null ? null : born.text().substring(4);
  }

  /** The year, with day and month in whichever order. */
  private static String unorderedDay(Value born) {
    return born == null
        ? null
        : year(born) + unordered(born.text().substring(4, 6), born.text().substring(6));
  }
}
