package org.priors.reports;

import java.math.BigDecimal;

/** The result of a chemical test: grams of alcohol and what they were found in. */
public record TestResult(BigDecimal grams, Unit unit) {
  /** What the grams are of. */
  public enum Unit {
    PER_210_LITERS_OF_BREATH("g/210 L"),
    PER_100_MILLILITERS("g/100 mL");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    /** The unit as it is printed. */
    public String symbol() {
      return symbol;
    }
  }

  public TestResult {
    Checks.given(grams, "A result has a figure.");
    Checks.given(unit, "A result has a unit.");
    Checks.require(grams.signum() >= 0, "A result is not below zero.");
  }
}
