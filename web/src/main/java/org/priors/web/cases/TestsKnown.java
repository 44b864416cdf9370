package org.priors.web.cases;

import java.util.stream.IntStream;
import org.priors.cases.TestsReported;
import org.priors.web.pages.Form;

/** What the intake form may say of chemical tests; where nothing is chosen they are not known. */
public enum TestsKnown {
  NONE_ASKED("None was asked for"),
  ALL_BELOW("All that were asked for are below");

  private static final String PLACE = "/testsReported";

  private final String title;

  TestsKnown(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /**
   * What the report says of tests. A choice that the rows below it belie is noted: which of the two
   * is meant cannot be told.
   */
  static TestsReported read(Form form, int rows) {
    TestsKnown known = form.choice(PLACE, TestsKnown.class);
    boolean any = IntStream.range(0, rows).anyMatch(row -> IntakeTest.isEntered(form, row));
    if (known == NONE_ASKED && any) {
      form.refuse(PLACE, "A test is entered below, so one was asked for.");
    }
    if (known == ALL_BELOW && !any) {
      form.refuse(PLACE, "No test is entered below: enter them, or choose another answer.");
    }
    return known == null ? TestsReported.impliedBy(any) : TestsReported.ALL;
  }
}
