package org.priors.law;

/** What an earlier event is of, as far as drunk driving goes. */
public enum OffenseKind {
  IMPAIRED_DRIVING("impaired driving"),
  REFUSAL("refusing a test"),
  LICENSE("driving on a license lost for drunk driving"),
  INTERLOCK("an ignition interlock"),
  OTHER("another offense");

  private final String title;

  OffenseKind(String title) {
    this.title = title;
  }

  /** In words that follow {@code a conviction for}. */
  public String title() {
    return title;
  }
}
