package org.priors.cases;

/** What came of asking for a chemical test. */
public enum TestOutcome {
  COMPLETED("Completed"),
  REFUSED("Refused"),
  UNABLE("Unable"),
  INADEQUATE_SAMPLE("Inadequate sample");

  private final String title;

  TestOutcome(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
