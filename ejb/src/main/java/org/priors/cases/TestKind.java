package org.priors.cases;

/**
 * Which chemical test. A preliminary breath test is no evidential one, and refusing it is no
 * refusal.
 */
public enum TestKind {
  BREATH("Breath"),
  BLOOD("Blood"),
  URINE("Urine"),
  PRELIMINARY_BREATH("Preliminary breath"),
  NOT_STATED("Kind not stated");

  private final String title;

  TestKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  public boolean isEvidential() {
    return this != PRELIMINARY_BREATH;
  }
}
