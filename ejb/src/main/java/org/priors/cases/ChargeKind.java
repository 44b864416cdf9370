package org.priors.cases;

/** What a charge is about, as far as drunk driving goes. */
public enum ChargeKind {
  IMPAIRED_DRIVING("Impaired driving"),
  REFUSAL("Refusal of a test"),
  LICENSE("Driving on a license lost for drunk driving"),
  INTERLOCK("Ignition interlock"),
  OTHER("Other");

  private final String title;

  ChargeKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
