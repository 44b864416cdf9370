package org.priors.planning;

/** What a plan is made for. */
public enum PlanKind {
  /** For what waits to be set. */
  WAITING("Hearings that wait"),
  /** For what is booked and cannot be held as it stands. */
  MOVED("Hearings that have to move");

  private final String title;

  PlanKind(String title) {
    this.title = title;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }
}
