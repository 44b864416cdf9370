package org.priors.identity;

/**
 * How far two values of a field agree, the least first. A kind of field uses some of them; {@link
 * #MISSING} says nothing, neither for nor against.
 */
public enum Level {
  MISSING("not on both"),
  DIFFERENT("differs"),
  /** A date: one of its parts. */
  PARTLY("agrees in part", "agrees in its day, month or year alone"),
  /**
   * A given name: its initial. A surname: in another place, but for a little, or as the only name.
   * A date: each part, but for a little.
   */
  LOOSE(
      "agrees by its initial",
      "is a little off in each part",
      "stands in another place of the name, or all but for a little, or is the only name of one"),
  /** A date: two of its parts, or all with a year that is off by one or ten. */
  ALIKE("is spelled or sounds alike", "agrees in two of day, month and year, or its year is off"),
  NEAR("is one slip of the key away"),
  SWAPPED("is swapped with the given name", "has day and month swapped"),
  EQUAL("is the same");

  /** Bits that a level takes in a pattern. */
  static final int BITS = 3;

  private static final Level[] ALL = values();

  private final String words;
  private final String ofDates;
  private final String ofSurnames;

  Level(String words) {
    this(words, words);
  }

  Level(String words, String ofDates) {
    this(words, ofDates, words);
  }

  Level(String words, String ofDates, String ofSurnames) {
    this.words = words;
    this.ofDates = ofDates;
    this.ofSurnames = ofSurnames;
  }

  /** What is told of a field of this kind at this level. */
  String words(Kind kind) {
    return switch (kind) {
      case DATE -> ofDates;
      case SURNAME -> ofSurnames;
      case SUFFIX -> this == PARTLY ? "is not to be read on both" : words;
      default -> words;
    };
  }

  static Level at(int place) {
    return ALL[place];
  }

  /** How many there are. */
  public static int count() {
    return ALL.length;
  }
}
