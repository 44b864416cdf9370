package org.priors.problems;

/**
 * Blanks of every kind, those that a web page, a spreadsheet or a word processor sets among them,
 * and signs without any width.
 */
public final class Blanks {

  private static final String WITHOUT_WIDTH = "\u200b\u2060\ufeff";

  private Blanks() {}

  /** The text without those around it. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isOne(text.charAt(from))) {
      from++;
    }
    while (to > from && isOne(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether the text has nothing else. */
  public static boolean areAll(String text) {
    return strip(text).isEmpty();
  }

  private static boolean isOne(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || WITHOUT_WIDTH.indexOf(sign) >= 0;
  }
}
