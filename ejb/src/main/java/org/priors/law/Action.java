package org.priors.law;

/** What happens to the driving license. */
public enum Action {
  SUSPENSION("Suspension"),
  REVOCATION("Revocation"),
  NONE("No action"),
  COURT("By the court"),
  OTHER("Other");

  private final String title;

  Action(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
