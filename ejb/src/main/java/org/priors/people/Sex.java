package org.priors.people;

/** Sex as an agency reports it, in the codes of a driving license. */
public enum Sex {
  F("Female"),
  M("Male"),
  X("Not specified");

  private final String title;

  Sex(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
