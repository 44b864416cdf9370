package org.priors.cases;

/** Whether the stop followed a crash, and how bad it was. */
public enum Crash {
  NONE("No crash"),
  PROPERTY("Crash, property damage only"),
  INJURY("Crash with injury"),
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
