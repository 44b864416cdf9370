package org.priors.reports;

import java.util.List;
import java.util.Locale;

/** One agency's figures of the month: a row of the first sheet. */
public record AgencyMonth(
    String agency, String ori, String state, SourceReports source, Counts counts) {
  public AgencyMonth {
    Checks.filled(agency, "An agency has a name.");
    Checks.ori(ori);
    Checks.state(state);
    Checks.given(source, "It is said of each agency what its source reports about tests.");
    Checks.given(counts, "An agency has its counts.");
  }

  /** Whether its source says of arrests that a test was asked for. */
  public boolean hasRate() {
    return source == SourceReports.TESTS;
  }

  /** A zero would say that no test was asked for; here nobody knows. */
  public boolean cannotTellAsked() {
    return !hasRate() && counts.arrests() > 0 && counts.asked() == 0;
  }

  public boolean cannotTellRefusals() {
    return source == SourceReports.NEITHER && counts.arrests() > 0 && counts.refusals() == 0;
  }

  /** Whether that holds of each of them, so that of all together nobody knows either. */
  public static boolean cannotTellRefusals(List<AgencyMonth> agencies) {
    return !agencies.isEmpty() && agencies.stream().allMatch(AgencyMonth::cannotTellRefusals);
  }

  /** What the rate stands on, or why there is none. */
  public String aboutRate() {
    if (!hasRate()) {
      return counts.testsKnown() == 0 ? source.sentence() : source.sentence() + "; " + known();
    }
    if (counts.arrests() == 0) {
      return "no arrests";
    }
    return counts.testsKnown() == counts.arrests()
        ? "tests known for every arrest"
        : known() + "; the rate is of those";
  }

  private String known() {
    return String.format(
        Locale.US, "tests known for %,d of %,d arrests", counts.testsKnown(), counts.arrests());
  }
}
