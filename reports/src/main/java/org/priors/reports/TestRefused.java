package org.priors.reports;

/** Whether an evidential test was refused in an arrest, as far as its source says. */
public enum TestRefused {
  YES("yes"),
  NO("no"),
  CANNOT_TELL("cannot tell");

  private final String word;

  TestRefused(String word) {
    this.word = word;
  }

  /** The word that stands in the workbook. */
  public String word() {
    return word;
  }
}
