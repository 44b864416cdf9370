package org.priors.hearings;

/** What was found of one item of a statement. */
public enum ItemAnswer {
  YES("Yes"),
  NO("No"),
  NOT_LEGIBLE("Not legible"),
  /** The State does not ask for it, or it was not so in this case. */
  NOT_ASKED("Does not apply");

  private final String title;

  ItemAnswer(String title) {
    this.title = title;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  /** Whether the statement is whole without more of it. */
  public boolean isEnough() {
    return this == YES || this == NOT_ASKED;
  }
}
