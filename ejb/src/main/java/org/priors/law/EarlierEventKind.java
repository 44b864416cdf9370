package org.priors.law;

/** What an earlier event in a driver's history was. */
public enum EarlierEventKind {
  CONVICTION("conviction"),
  REFUSAL("refusal"),
  DIVERSION("diversion"),
  REDUCED_PLEA("reduced plea"),
  ADMINISTRATIVE_ACTION("administrative action"),
  ARREST("arrest");

  private final String title;

  EarlierEventKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
