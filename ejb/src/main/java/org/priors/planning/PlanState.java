package org.priors.planning;

/** How far a plan is. */
public enum PlanState {
  ASKED("Waits for its turn"),
  RUNNING("Is being made"),
  PROPOSED("Waits for you"),
  ACCEPTED("Accepted"),
  DISCARDED("Discarded"),
  FAILED("Failed");

  private final String title;

  PlanState(String title) {
    this.title = title;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  /** Whether it is being made, or will be. */
  public boolean isInTheMaking() {
    return this == ASKED || this == RUNNING;
  }
}
