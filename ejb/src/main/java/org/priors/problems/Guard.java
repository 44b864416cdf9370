package org.priors.problems;

/** The checks that constructors share. Each refuses in a sentence that names the field. */
public final class Guard {

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
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
      throw new Refused("control-character", place, name + " holds a control character.");
    }
    String kept = text.strip();
    if (kept.length() > most) {
      throw new Refused(
          "too-long",
          place,
          name + " has " + kept.length() + " characters; at most " + most + " are kept.");
    }
    return kept;
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
