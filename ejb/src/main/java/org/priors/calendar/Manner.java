package org.priors.calendar;

/** How people come together. */
public enum Manner {
  IN_PERSON,
  VIDEO,
  TELEPHONE;

  /** Whether it takes a room. */
  public boolean takesRoom() {
    return this == IN_PERSON;
  }
}
