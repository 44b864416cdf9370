package org.priors.hearings;

/** What holds of a license in a period. Outside of all periods it is a full one. */
public enum IntervalKind {
  PERMIT("Temporary permit"),
  HARD("Suspended, and nothing is allowed"),
  SUSPENDED("Suspended"),
  RESTRICTED("Restricted: work, school or treatment"),
  INTERLOCK("With an ignition interlock alone");

  private final String title;

  IntervalKind(String title) {
    this.title = title;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  /** Whether the license is withdrawn or limited in it. */
  boolean isWithdrawn() {
    return this != PERMIT;
  }
}
