package org.priors.cases;

/**
 * Which chemical test. A preliminary breath test is no evidential one, and refusing it is no
 * refusal.
 */
public enum TestKind {
  BREATH("Breath", true),
  BLOOD("Blood", true),
  URINE("Urine", true),
  PRELIMINARY_BREATH("Preliminary breath", false),
  /** An agency that reports no kind reports evidential tests. */
  NOT_STATED("Kind not stated", true);

  private final String title;
  private final boolean evidential;

  TestKind(String title, boolean evidential) {
    this.title = title;
    this.evidential = evidential;
  }

  public String title() {
    return title;
  }

  public boolean isEvidential() {
    return evidential;
  }
}
