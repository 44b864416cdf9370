package org.priors.identity;

/** Postcodes, which begin with the area. */
final class Postcodes {

  /** Codes of digits end with two for the place in their area, those with letters with three. */
  private static final int LONGEST_OF_DIGITS = 5;

  private static final java.util.regex.Pattern WITH_STREET =
      java.util.regex.Pattern.compile("(\\d{5})\\d{4}");

  private Postcodes() {}

  /**
   * Without the four digits that say which side of which street: half of the writers leave them.
   */
  static String plain(String code) {
    return WITH_STREET.matcher(code).replaceFirst("$1");
  }

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
