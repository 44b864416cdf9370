package org.priors.reports;

/** What an agency's source reports about evidential tests; only the first allows a refusal rate. */
public enum SourceReports {
  TESTS("source reports tests"),
  REFUSALS_ONLY("source reports refusals only"),
  NEITHER("source reports neither tests nor refusals");

  private final String sentence;

  SourceReports(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
