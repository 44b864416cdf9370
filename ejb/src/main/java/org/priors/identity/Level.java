package org.priors.identity;

/**
 * How far two values of a field agree, the least first. A kind of field uses some of them; {@link
 * #MISSING} says nothing, neither for nor against.
 */
enum Level {
  MISSING("not on both"),
  DIFFERENT("differs"),
  PARTLY("agrees in part"),
  INITIAL("agrees by its initial"),
  ALIKE("is spelt or sounds alike"),
  NEAR("is one slip of the key away"),
  SWAPPED("has its parts swapped"),
  EQUAL("is the same");

  /** Bits that a level takes in a pattern. */
  static final int BITS = 3;

  private static final Level[] ALL = values();

  private final String words;

  Level(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static Level at(int place) {
    return ALL[place];
  }

  static int count() {
    return ALL.length;
  }
}
