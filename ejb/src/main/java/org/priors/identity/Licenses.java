package org.priors.identity;

import java.util.regex.Matcher;

/** License numbers, which begin with the State that issued them. */
final class Licenses {

  /** The State once more before the number, and the zeros that a spreadsheet drops. */
  private static final java.util.regex.Pattern WRITTEN =
      java.util.regex.Pattern.compile("([a-z]{2})(?:\\1(?=\\d))?(0*)([1-9]\\d*)");

  private static final java.util.regex.Pattern STATE_TWICE =
      java.util.regex.Pattern.compile("([a-z]{2})\\1(?=[a-z]?\\d)");

  private Licenses() {}

  /**
   * In the one form of all ways to write it: no State keeps two numbers apart by leading zeros
   * alone, and spreadsheets drop these.
   *
   * @param written the State and the number, small letters and digits
   */
  static String plain(String written) {
    Matcher digits = WRITTEN.matcher(written);
    return digits.matches()
        ? digits.group(1) + digits.group(3)
        : STATE_TWICE.matcher(written).replaceFirst("$1");
  }
}
