package org.priors.law.sources;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.law.Action;
import org.priors.law.CountedBy;
import org.priors.law.Sanction;

class RefusalTermsTest {

  /** Conditions that the number of the offense decides, since the rules count offenses. */
  private static final Set<String> COMPUTED =
      Set.of("prior DWI", "no prior DWI", "1 Prior DWI", "2+ Prior DWI");

  static final String CSV = "appendix_a_refusal_terms";
  private static final String TOPIC = "administrative/refusal/suspension";

  @Test
  void every_license_action_for_a_refusal_is_in_the_book() {
    Findings.of(CSV, RefusalTermsTest::compare).agreeIn(153);
  }

  static void compare(Row row, Findings found) {
    String state = row.get("jurisdiction");
    boolean isNone = state.equals("NV");
    Checked rule =
        rule(row, found, row.get("refusal_number"))
            .cited("Appendix A, p. " + row.get("page"))
            .printed(cell(row, isNone))
            .sanction(
                "action", isNone ? Action.NONE : Cells.action(row.get("action")), Sanction::action)
            .sanction("form", isNone ? "none" : null, Sanction::form)
            .days("min_days", "max_days", "max_text")
            .hard("mandatory_days")
            .mandatory("mandatory")
            .sanction(
                "hard unless",
                row.get("mandatory").equals("conditional") ? "interlock" : null,
                Sanction::hardUnless)
            .sure("confidence")
            .same(
                "missing", Cells.text(row.get("missing_reason")), each -> each.source().missing());
    if (!row.get("action_basis").equals("letter printed")) {
      rule.keeps("action_basis");
    }
    permit(row, rule);
  }

  /** What may be suspended on a conviction is no permit to drive. */
  private static void permit(Row row, Checked rule) {
    boolean isCondition = row.get("hardship_note").equals("may suspend if DWI conv");
    rule.sanction(
            "permit", isCondition ? null : Cells.text(row.get("hardship_note")), Sanction::permit)
        .sanction(
            "condition",
            isCondition
                ? Cells.text(row.get("hardship_note"))
                : isComputed(row) ? null : Cells.text(row.get("condition_note")),
            Sanction::condition);
  }

  private static boolean isComputed(Row row) {
    CountedBy countedBy = Book.BOOK.parameter(row.path(TOPIC)).countedBy();
    return countedBy == CountedBy.OFFENSES && COMPUTED.contains(row.get("condition_note"));
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

  static Checked rule(Row row, Findings found, String number) {
    String path = row.path(TOPIC);
    return found.one(
        row, path, Book.appendix(path, "A"), each -> each.when().equals(Conditions.number(number)));
  }
}
