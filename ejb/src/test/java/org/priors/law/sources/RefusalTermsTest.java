package org.priors.law.sources;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priors.law.Action;
import org.priors.law.Circumstance;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.When;

class RefusalTermsTest {

  static final String CSV = "appendix_a_refusal_terms";

  private static final SplitCells.Columns COLUMNS =
      new SplitCells.Columns("raw", "min_days", "max_days", "max_text", "mandatory_days");

  private static final String TOPIC = "administrative/refusal/suspension";

  @Test
  void every_license_action_for_a_refusal_is_in_the_book() {
    Findings.of(CSV, RefusalTermsTest::compare).agreeIn(153);
  }

  static void compare(Row row, Findings found) {
    boolean isNone = row.get("jurisdiction").equals("NV");
    String number = row.get("refusal_number");
    Checked rule =
        rule(row, found, number, row.get("raw") + row.get("condition_note"), COLUMNS)
            .printed(cell(row, isNone))
            .sure("confidence")
            .same(
                "missing", Cells.text(row.get("missing_reason")), each -> each.source().missing());
    if (SplitCells.has(row.path(TOPIC), number)) {
      rule.cited("Appendix A, p. " + row.get("page"));
    } else if (isAsIfConvicted(row)) {
      asOnAConviction(row, rule, number);
    } else {
      figures(row, rule.cited("Appendix A, p. " + row.get("page")), isNone);
    }
    if (!row.get("action_basis").isEmpty() && !row.get("action_basis").equals("letter printed")) {
      rule.keeps("action_basis");
    }
    acquittal(row, found, number);
    if (!row.get("condition_note").isEmpty() && !isAsIfConvicted(row)) {
      rule.holds(
          "condition " + row.get("condition_note"),
          each ->
              PrintedConditions.isAsked(
                  row.get("condition_note"), Book.countedBy(row.path(TOPIC))));
    }
  }

  private static void figures(Row row, Checked rule, boolean isNone) {
    rule.sanction(
            "action", isNone ? Action.NONE : Cells.action(row.get("action")), Sanction::action)
        .sanction("form", isNone ? "none" : null, Sanction::form)
        .days("min_days", "max_days", "max_text")
        .hard("mandatory_days")
        .mandatory("mandatory")
        .sanction(
            "hard unless",
            row.get("mandatory").equals("conditional") ? "interlock" : null,
            Sanction::hardUnless)
        .sanction("permit", permit(row), Sanction::permit);
  }

  /** What may be suspended on a conviction is no permit to drive. */
  private static String permit(Row row) {
    return row.get("hardship_note").equals("may suspend if DWI conv")
        ? null
        : Cells.text(row.get("hardship_note"));
  }

  /** Kentucky prints no days, but that they are those of a conviction. */
  static boolean isAsIfConvicted(Row row) {
    return row.get("jurisdiction").equals("KY");
  }

  private static void asOnAConviction(Row row, Checked rule, String number) {
    Rule onConviction =
        Book.rules(row.path("criminal/dwi/license")).stream()
            .filter(each -> each.when().equals(Conditions.number(number)))
            .findFirst()
            .orElseThrow();
    rule.cited("Appendix A, p. " + row.get("page") + "; Appendix B, p. 65")
        .same("figures", onConviction.sanction(), Rule::sanction);
  }

  /** Texas prints under its name that an acquittal ends the suspension. */
  private static void acquittal(Row row, Findings found, String number) {
    if (row.get("jurisdiction").equals("TX")) {
      When when =
          When.number(Integer.parseInt(number)).given(Map.of(Circumstance.ACQUITTED, true)).build();
      found
          .one(
              row,
              row.path(TOPIC),
              Book.appendix(row.path(TOPIC), "A"),
              each -> each.when().equals(when))
          .sanction("action", Action.NONE, Sanction::action);
    }
  }

  /** Nevada prints one cell for all, about the action that it no longer has. */
  private static String cell(Row row, boolean isNone) {
    if (isNone) {
      return "No: R-90 days repealed in 1995";
    }
    return row.has("raw") || !row.has("condition_note")
        ? row.printed("raw")
        : row.get("condition_note");
  }

  /**
   * The rule that stands for a cell, which may print a condition.
   *
   * @param columns where the row has the figures of a cell of several rules
   */
  static Checked rule(
      Row row, Findings found, String number, String cell, SplitCells.Columns columns) {
    String path = row.path(TOPIC);
    List<Rule> rules = Book.appendix(path, "A");
    if (SplitCells.has(path, number)) {
      return SplitCells.check(row, found, path, number, rules, columns);
    }
    When when =
        PrintedConditions.in(cell, When.number(Integer.parseInt(number)), Book.countedBy(path));
    return found.one(row, path, rules, each -> each.when().equals(when));
  }
}
