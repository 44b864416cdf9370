package org.priors.calendar;

/** What can be in one place at a time. */
public enum ResourceKind {
  HEARING_OFFICER("Hearing officer"),
  ROOM("Room"),
  ARRESTING_OFFICER("Arresting officer"),
  COUNSEL("Counsel"),
  PROSECUTOR("Prosecutor"),
  INTERPRETER("Interpreter");

  private final String title;

  ResourceKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether it belongs to the office whose calendar it is on; others come to several offices. */
  public boolean isOfTheHouse() {
    return this == HEARING_OFFICER || this == ROOM;
  }
}
