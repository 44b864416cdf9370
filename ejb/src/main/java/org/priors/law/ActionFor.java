package org.priors.law;

/** What a license action was taken for. */
public enum ActionFor {
  REFUSAL("refusing a test"),
  FAILURE("failing a test");

  private final String title;

  ActionFor(String title) {
    this.title = title;
  }

  /** In words that follow {@code an action for}. */
  public String title() {
    return title;
  }
}
