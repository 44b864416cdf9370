package org.priors.calendar;

/** How people come together. */
public enum Manner {
  IN_PERSON("In person"),
  VIDEO("By video"),
  TELEPHONE("By telephone");

  private final String title;

  Manner(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether it takes a room. */
  public boolean takesRoom() {
    return this == IN_PERSON;
  }
}
