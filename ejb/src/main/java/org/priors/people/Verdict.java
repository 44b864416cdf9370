package org.priors.people;

/** What a person decides of two person records. */
public enum Verdict {
  SAME("Join"),
  DIFFERENT("Keep apart");

  private final String title;

  Verdict(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** What was decided, in the past: {@code joined}. */
  public String past() {
    return this == SAME ? "joined" : "kept apart";
  }
}
