package org.priors.problems;

import java.time.Instant;

/** The checks that constructors share. Each refuses in a sentence that names the field. */
public final class Guard {

  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /** Beside line ends and tabs those of Unicode, and the signs that turn the direction of text. */
  private static final String TURNS_OR_ENDS_A_LINE =
      "\n\r\t\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private Guard() {}

  /** The text without surrounding blanks; refuses an empty one. */
  public static String required(String text, String place, String name, int most) {
    String kept = optional(text, place, name, most);
    if (kept == null) {
      throw new Refused("missing", place, name + " is missing.");
    }
    return kept;
  }

  /** The text without surrounding blanks, or null if there is none; refuses a too long one. */
  public static String optional(String text, String place, String name, int most) {
    if (text == null || Blanks.areAll(text)) {
      return null;
    }
    check(
        text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE),
        "half-character",
        place,
        name + " holds half a character.");
    if (text.chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
      throw new Refused("control-character", place, name + " holds a control character.");
    }
    String kept = Blanks.strip(text);
    if (kept.length() > most) {
      throw new Refused(
          "too-long",
          place,
          name + " has " + kept.length() + " characters; at most " + most + " are kept.");
    }
    return kept;
  }

  /**
   * As {@link #required}, and all on one line: a name, a number or an address is no place for line
   * ends, tabs, or signs that turn the direction of what follows.
   */
  public static String requiredLine(String text, String place, String name, int most) {
    return onOneLine(required(text, place, name, most), place, name);
  }

  /** As {@link #optional}, and all on one line. */
  public static String optionalLine(String text, String place, String name, int most) {
    return onOneLine(optional(text, place, name, most), place, name);
  }

  private static String onOneLine(String text, String place, String name) {
    check(
        text == null || text.chars().noneMatch(c -> TURNS_OR_ENDS_A_LINE.indexOf(c) >= 0),
        "control-character",
        place,
        name + " holds a line end, a tab, or another sign that cannot be seen.");
    return text;
  }

  /** The moment, or null if there is none; refuses one that no record can be of. */
  public static Instant time(Instant at, String place, String name) {
    check(
        at == null || !at.isBefore(FIRST) && at.isBefore(END),
        "not-a-time",
        place,
        name + " lies outside the years 1900 to 9999.");
    return at;
  }

  public static <T> T present(T value, String place, String name) {
    if (value == null) {
      throw new Refused("missing", place, name + " is missing.");
    }
    return value;
  }

  public static void check(boolean holds, String code, String place, String sentence) {
    if (!holds) {
      throw new Refused(code, place, sentence);
    }
  }
}
