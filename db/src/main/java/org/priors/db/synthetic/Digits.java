package org.priors.db.synthetic;

/** Numbers of a fixed width; String.format would take most of the time of a large file. */
final class Digits {
  private Digits() {}

  static String of(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
