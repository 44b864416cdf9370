package org.priors.cases;

import org.priors.law.NotCompleted;

/** What came of asking for a chemical test. */
public enum TestOutcome {
  COMPLETED("Completed"),
  REFUSED("Refused"),
  UNABLE("Unable"),
  INADEQUATE_SAMPLE("Inadequate sample"),
  /** The first sample was given, and the second was not. */
  SECOND_WITHHELD("Second sample withheld"),
  /** Not within the time that the State gives for it. */
  NOT_IN_TIME("Not given in time"),
  /** The driver said nothing. */
  NO_ANSWER("No answer");

  private final String title;

  TestOutcome(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** As the law asks about it, which says whether it is a refusal; null for a completed test. */
  public NotCompleted notCompleted() {
    return this == COMPLETED ? null : NotCompleted.valueOf(name());
  }
}
