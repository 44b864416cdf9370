package org.priors.web.cases;

import org.priors.cases.TestsReported;
import org.priors.web.reading.Fields;

/** What the intake form may say of chemical tests; where nothing is chosen they are not known. */
public enum TestsKnown {
  NONE_ASKED("None was asked for"),
  ALL_BELOW("All that were asked for are below");

  private static final String NAME = "testsReported";

  private final String title;

  TestsKnown(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /**
   * What the form says of tests. A choice that the rows below it belie is noted: which of the two
   * is meant cannot be told.
   */
  static TestsReported read(Fields in, boolean any) {
    TestsKnown known = in.choice(NAME, TestsKnown.class);
    if (known == NONE_ASKED && any) {
      in.refuse("bad-value", "/" + NAME, "A test is entered below, so one was asked for.");
    }
    if (known == ALL_BELOW && !any) {
      in.refuse(
          "bad-value",
          "/" + NAME,
          "No test is entered below: enter them, or choose another answer.");
    }
    return known == null ? TestsReported.impliedBy(any) : TestsReported.ALL;
  }
}
