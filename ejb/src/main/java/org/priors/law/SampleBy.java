package org.priors.law;

/** How a sample came to be taken after the test had been refused. */
public enum SampleBy {
  WARRANT("under a warrant"),
  CONSENT("by consent after all"),
  MEDICAL("for medical treatment"),
  CRASH("after a crash, as the law allows");

  private final String title;

  SampleBy(String title) {
    this.title = title;
  }

  /** In words that follow {@code taken}. */
  public String title() {
    return title;
  }
}
