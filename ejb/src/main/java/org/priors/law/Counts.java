package org.priors.law;

/** Whether an earlier event counts. What cannot be told is never rounded to yes or no. */
public enum Counts {
  YES("Counts"),
  NO("Does not count"),
  UNKNOWN("Cannot tell");

  private final String title;

  Counts(String title) {
    this.title = title;
  }

  static Counts of(boolean yes) {
    return yes ? YES : NO;
  }

  /**
   * Whether what is known is as asked.
   *
   * @param known null for not known
   */
  static Counts ofKnown(boolean asked, Boolean known) {
    return known == null ? UNKNOWN : of(asked == known);
  }

  /** Whether both are so. */
  Counts and(Counts other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : this;
  }

  public String title() {
    return title;
  }
}
