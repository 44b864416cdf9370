package org.priors.hearings;

/** Who asks for a hearing. */
public enum AskedBy {
  DRIVER("The driver"),
  COUNSEL("Counsel for the driver");

  private final String title;

  AskedBy(String title) {
    this.title = title;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }
}
