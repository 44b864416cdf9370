package org.priors.hearings;

/** Who asked that a hearing be postponed. */
public enum Side {
  DRIVER("The driver"),
  STATE("The State's witness"),
  AGENCY("The licensing agency");

  private final String title;

  Side(String title) {
    this.title = title;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }
}
