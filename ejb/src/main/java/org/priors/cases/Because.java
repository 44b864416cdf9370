package org.priors.cases;

/** Why a court's decision takes the place of another. */
public enum Because {
  VACATED("Vacated"),
  AMENDED("Amended"),
  ENTERED_IN_ERROR("Entered in error");

  private final String title;

  Because(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
