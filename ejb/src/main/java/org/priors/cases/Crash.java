package org.priors.cases;

/** Whether the stop followed a crash, and the worst that it did to anybody, the driver too. */
public enum Crash {
  NONE("No crash"),
  PROPERTY("Crash, property damage only"),
  INJURY("Crash with injury to anybody"),
  DEATH("Crash with death"),
  NOT_STATED("Not stated");

  private final String title;

  Crash(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
