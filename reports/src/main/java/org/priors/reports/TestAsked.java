package org.priors.reports;

/** Whether an evidential test was asked for in an arrest, as far as its source says. */
public enum TestAsked {
  YES("yes"),
  NO("no"),
  NOT_REPORTED("not reported");

  private final String word;

  TestAsked(String word) {
    this.word = word;
  }

  /** The word that stands in the workbook. */
  public String word() {
    return word;
  }
}
