package org.priors.law;

/** What came of asking for a test that was not completed. */
public enum NotCompleted {
  REFUSED("refused"),
  UNABLE("unable"),
  INADEQUATE_SAMPLE("inadequate sample"),
  SECOND_WITHHELD("second sample withheld"),
  NOT_IN_TIME("not given in time"),
  NO_ANSWER("no answer");

  private final String title;

  NotCompleted(String title) {
    this.title = title;
  }

  /** In words: {@code inadequate sample}. */
  public String title() {
    return title;
  }
}
