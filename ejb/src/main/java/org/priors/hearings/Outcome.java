package org.priors.hearings;

/** How a hearing is decided. */
public enum Outcome {
  SUSTAIN(Step.SUSTAIN),
  MODIFY(Step.MODIFY),
  SET_ASIDE(Step.SET_ASIDE);

  private final Step step;

  Outcome(Step step) {
    this.step = step;
  }

  Step step() {
    return step;
  }

  /** As a page says it. */
  public String title() {
    return step.title();
  }
}
