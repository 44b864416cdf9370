package org.priors.law.sources;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.priors.law.Action;
import org.priors.law.Bounds;
import org.priors.law.Sanction;
import org.priors.law.When;

class FailedTestsTest {

  static final String CSV = "appendix_b_failing_test";

  /** The thousandth above .15, of which one State's cell prints "BAC > .15". */
  private static final Bounds MORE_THAN_15 = Conditions.from(151);

  private static final SplitCells.Columns COLUMNS =
      new SplitCells.Columns(
          "raw_admin",
          "admin_min_days",
          "admin_max_days",
          "admin_max_text",
          "admin_mandatory_days");

  private static final Pattern REASON = Pattern.compile("(?:; |^)(?=fine_min)");

  @Test
  void every_license_action_and_fine_for_a_failed_test_is_in_the_book() {
    Findings.of(CSV, FailedTestsTest::compare).agreeIn(153);
  }

  static void compare(Row row, Findings found) {
    String cite = "Appendix B, p. " + row.get("page");
    Checked license = license(row, found).cited(cite).keeps("state_cell_note");
    Checked fine =
        rule(row, found, "criminal/dwi/fine", null)
            .cited(cite)
            .printed(row.get("raw_fine"))
            .dollars("fine_min_usd", "fine_max_usd")
            .form("fine_form")
            .keeps("fine_note");
    if (row.has("footnote_mark")) {
      String footnote = "Footnote " + row.get("footnote_mark") + ": " + row.get("footnote_meaning");
      license.keeps("footnote", footnote);
      fine.keeps("footnote", footnote);
    }
    for (String reason : REASON.split(row.get("missing_reason"))) {
      (reason.startsWith("fine_min") ? fine : license).keeps("missing_reason", reason);
    }
  }

  private static Checked license(Row row, Findings found) {
    boolean isSouthCarolina = row.get("admin_permit_note").contains("applies only when BAC > .15");
    Action action = Cells.action(row.get("admin_action"));
    String path = row.path("administrative/failure/suspension");
    Checked rule =
        SplitCells.has(path, row.get("offense"))
            ? SplitCells.check(
                row, found, path, row.get("offense"), Book.appendix(path, "B"), COLUMNS)
            : rule(
                    row,
                    found,
                    "administrative/failure/suspension",
                    isSouthCarolina ? MORE_THAN_15 : null)
                .printed(row.get("raw_admin"))
                .sanction("action", action, Sanction::action)
                .days("admin_min_days", "admin_max_days", "admin_max_text")
                .hard("admin_mandatory_days")
                .mandatory("admin_mandatory")
                .sanction(
                    "hard unless",
                    row.get("admin_mandatory").equals("conditional") ? "interlock" : null,
                    Sanction::hardUnless)
                .sanction(
                    "form",
                    action == Action.NONE ? "none" : Cells.form(row.get("admin_form")),
                    Sanction::form);
    rule.sure("confidence");
    if (!row.get("admin_action_basis").equals("letter printed")) {
      rule.keeps("admin_action_basis");
    }
    if (row.get("raw_admin_spans_offenses").equals("y")) {
      rule.keeps("spans", "One printed cell for all three numbers");
    }
    return permit(row, rule);
  }

  private static Checked permit(Row row, Checked rule) {
    String note = row.get("admin_permit_note");
    return switch (note) {
      case "cancelled with DWI conv", "shorter mandatory part with interlock" ->
          rule.sanction("permit", null, Sanction::permit);
      case "not mand", "no mand period" ->
          rule.sanction("permit", null, Sanction::permit).keeps("admin_permit_note");
      case "soft; applies only when BAC > .15" -> rule.sanction("permit", "soft", Sanction::permit);
      default -> rule.sanction("permit", Cells.text(note), Sanction::permit);
    };
  }

  private static Checked rule(Row row, Findings found, String topic, Bounds bac) {
    String path = row.path(topic);
    When when = Conditions.when(row.get("offense"), bac, null, null);
    return found.one(row, path, Book.appendix(path, "B"), each -> each.when().equals(when));
  }
}
