package org.priors.law;

import java.math.BigDecimal;

/** What the figures of a parameter are, and how they are written. */
public enum Unit {
  /** A length of time, ISO 8601 in the unit of the source. */
  PERIOD,
  /** US dollars; kept in cents. */
  USD,
  /** Community service: hours or days, ISO 8601. */
  SERVICE,
  /** Grams of alcohol per 100 mL of blood or 210 L of breath; kept in thousandths. */
  BAC,
  /** Days of the calendar or of business. */
  DAYS,
  /** A number of whatever the parameter's title says. */
  COUNT,
  /** Words. */
  TEXT;

  private static final BigDecimal CENTS = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSANDTHS = BigDecimal.valueOf(1000);

  /** Reads a figure of this unit. */
  Measure measure(String text) {
    return switch (this) {
      case PERIOD, SERVICE -> new Measure(Term.parse(text), 0);
      case USD -> new Measure(null, scaled(text, CENTS));
      case BAC -> new Measure(null, scaled(text, THOUSANDTHS));
      case DAYS, COUNT -> new Measure(null, scaled(text, BigDecimal.ONE));
      case TEXT -> throw new IllegalArgumentException("a parameter of words has no figures");
    };
  }

  private static long scaled(String text, BigDecimal factor) {
    BigDecimal figure = new BigDecimal(text).multiply(factor);
    if (figure.signum() < 0) {
      throw new IllegalArgumentException("a figure is not below 0");
    }
    return figure.longValueExact();
  }
}
