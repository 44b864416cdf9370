package org.priors.web.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was checked, and what was found to differ. */
final class Findings {

  private final List<String> lines = new ArrayList<>();
  private int differences;

  /** Notes a check of a figure. */
  void same(String what, long expected, long found) {
    boolean isSame = expected == found;
    differences += isSame ? 0 : 1;
    lines.add(
        String.format(
            Locale.ROOT, "%-72s %,12d %,12d  %s", what, expected, found, isSame ? "" : "DIFFERS"));
  }

  /** Notes a check that is passed where there is nothing to show. */
  void none(String what, long found) {
    same(what, 0, found);
  }

  boolean hasDifferences() {
    return differences > 0;
  }

  String table() {
    return String.format(Locale.ROOT, "%-72s %12s %12s%n", "check", "expected", "found")
        + String.join(System.lineSeparator(), lines)
        + System.lineSeparator()
        + (differences == 0 ? "no differences" : differences + " differences");
  }
}
