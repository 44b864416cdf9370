package org.priors.statistics;

import java.util.List;

/**
 * A figure of the month that is worked out from the cases behind it: all that the statement, the
 * page and the workbook need of it. {@link Measures} lists them.
 */
public sealed interface CaseMeasure permits CaseCount, CaseRate {

  /** Its name in statements and formulas: small letters and underscores. */
  String key();

  /** The heading of its column among the figures. */
  Heading heading();

  /** What it is, as the page and the workbook print it. */
  List<Meaning> meanings();

  /** SQL over a case with its answers: whether it is behind the figure. */
  String condition();

  /** A key is part of statements and formulas, and must not be able to say anything else there. */
  static void requireKey(String key) {
    if (!key.matches("[a-z]+(_[a-z]+)*")) {
      throw new IllegalArgumentException("No key of a measure: " + key);
    }
  }
}
