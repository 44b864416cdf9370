package org.priors.law;

/** The day in a case whose law is the one in force. */
public enum SelectedBy {
  OFFENSE("the offense"),
  ARREST("the arrest"),
  REFUSAL("the refusal"),
  CONVICTION("the conviction"),
  NOTICE("the notice of suspension");

  private final String title;

  SelectedBy(String title) {
    this.title = title;
  }

  /** In words, with the article. */
  public String title() {
    return title;
  }
}
