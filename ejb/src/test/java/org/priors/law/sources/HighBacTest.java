package org.priors.law.sources;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.law.Bounds;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.When;

class HighBacTest {

  static final String CSV = "appendix_b_high_bac";

  @Test
  void every_high_bac_threshold_is_in_the_book() {
    Findings.of(CSV, HighBacTest::compare).agreeIn(51);
  }

  static void compare(Row row, Findings found) {
    if (row.get("has_high_bac").equals("n")) {
      one(row, found, null)
          .sanction("form", "none", Sanction::form)
          .same("value", null, Rule::figure)
          .same("text", "No high-BAC provision.", Rule::text);
      return;
    }
    List<Integer> thresholds =
        Stream.of(row.get("thresholds").split(";")).map(HighBacTest::thousandths).toList();
    boolean isBelow = row.get("threshold_sense").equals("below");
    for (int i = 0; i < thresholds.size(); i++) {
      int end = i + 1 < thresholds.size() ? thresholds.get(i + 1) : Conditions.OPEN;
      Bounds bac =
          isBelow ? Conditions.below(thresholds.get(i)) : new Bounds(thresholds.get(i), end);
      one(row, found, bac)
          .same("value", new Measure(null, thresholds.get(i)), Rule::figure)
          .keeps("consequence")
          .keeps("threshold_sense", isBelow ? "below" : "The source prints no sign");
    }
    String path = row.path("criminal/dwi/high_bac");
    int rules = thresholds.size() + (isForSome(row) ? 1 : 0);
    if (isForSome(row)) {
      forTheOthers(row, found, path);
    }
    if (Book.appendix(path, "B").size() != rules) {
      found.differ(row, path, "rules", rules, Book.appendix(path, "B").size());
    }
  }

  /** Whether the levels are printed for a first offense alone, or for later ones alone. */
  private static boolean isForSome(Row row) {
    return PrintedConditions.isAsked(row.get("raw"), null);
  }

  private static void forTheOthers(Row row, Findings found, String path) {
    found
        .one(row, path, Book.appendix(path, "B"), rule -> rule.when().bac() == null)
        .holds("convictions", rule -> rule.when().convictions() != null)
        .printed(row.get("raw"))
        .sanction("form", "none", Sanction::form);
  }

  private static Checked one(Row row, Findings found, Bounds bac) {
    String path = row.path("criminal/dwi/high_bac");
    Checked rule =
        found
            .one(
                row,
                path,
                Book.appendix(path, "B"),
                each ->
                    each.when()
                        .equals(
                            PrintedConditions.in(row.get("raw"), When.number(0).bac(bac), null)))
            .cited("Appendix B, p. " + row.get("page"))
            .printed(row.get("raw"));
    return row.has("footnote_mark")
        ? rule.keeps(
            "footnote", "Footnote " + row.get("footnote_mark") + ": " + row.get("footnote_meaning"))
        : rule;
  }

  private static int thousandths(String threshold) {
    return new BigDecimal(threshold).movePointRight(3).intValueExact();
  }
}
