package org.priors.history;

/** What an event in a driver's history is. */
public enum EventKind {
  ARREST("Arrest"),
  REFUSAL("Refusal"),
  TEST("Test result"),
  TEST_FAILURE("Failed test"),
  ADMINISTRATIVE_ACTION("Administrative action"),
  CONVICTION("Conviction"),
  DIVERSION("Diversion"),
  REDUCED_PLEA("Reduced plea"),
  DISMISSAL("Dismissal");

  private final String title;

  EventKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
