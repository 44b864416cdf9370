package org.priors.identity;

/** Postcodes, which begin with the area. */
final class Postcodes {

  /** Codes of digits end with two for the place in their area, those with letters with three. */
  private static final int LONGEST_OF_DIGITS = 5;

  private Postcodes() {}

  /** A longer code says where within the shorter one. */
  static Level compare(String a, String b) {
    if (Slips.isOne(a, b) || a.startsWith(b) || b.startsWith(a)) {
      return Level.NEAR;
    }
    String area = area(a.length() < b.length() ? a : b);
    return !area.isEmpty() && a.startsWith(area) && b.startsWith(area)
        ? Level.PARTLY
        : Level.DIFFERENT;
  }

  /** The part that names the area; empty for a code that is too short to have one. */
  static String area(String code) {
    int place = code.length() > LONGEST_OF_DIGITS ? 3 : 2;
    return code.substring(0, Math.max(0, code.length() - place));
  }
}
