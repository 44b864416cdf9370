package org.priors.cases;

/** How much a case's source says about chemical tests; a refusal rate needs all of it. */
public enum TestsReported {
  /** Every test that was asked is reported, whatever came of it. */
  ALL,
  /** Only refusals are reported; a test that was taken is not. */
  REFUSALS_ONLY,
  /** Nothing is said about tests. */
  NONE;

  /**
   * What is meant where nothing is said of it: a report without a test may know of none; that none
   * was asked for is not said.
   */
  public static TestsReported impliedBy(boolean anyTest) {
    return anyTest ? ALL : NONE;
  }
}
