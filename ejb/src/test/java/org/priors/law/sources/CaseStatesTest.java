package org.priors.law.sources;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.priors.law.Bounds;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.Term;
import org.priors.law.Timing.Anchor;
import org.priors.law.When;

class CaseStatesTest {

  static final String CSV = "case_states";

  private static final Map<String, String> DIVERSION =
      Map.of("Probation Before Judgment: Yes", "yes", "Probation Before Judgment: No", "no");

  @Test
  void every_cell_of_the_case_studies_tables_is_in_the_book() {
    Findings.of(CSV, CaseStatesTest::compare).agreeIn(187);
  }

  static void compare(Row row, Findings found) {
    Checked rule = rule(row, found, CaseStateCells.when(row), row.get("note"));
    remarks(row, rule);
    if (isForAnyAge(row)) {
      rule(row, found, CaseStateCells.when(row, Conditions.UNDER_21), "");
    }
    if (CaseStateCells.isAdministrative(row)) {
      limit(row, found);
    }
    if (row.has("lookback_years")) {
      rule.keeps("lookback_years", "within " + row.get("lookback_years") + " years");
      lookback(row, found);
    }
  }

  /** Florida has rules of its text for a first offense under 21; the table prints no age. */
  private static boolean isForAnyAge(Row row) {
    return row.get("table_number").equals("9") && !row.get("offense_number").equals("1");
  }

  private static Checked rule(Row row, Findings found, When when, String note) {
    String path = row.path(CaseStateCells.topic(row));
    String table = Book.table(row.get("table_number"));
    Checked rule =
        found
            .one(
                row,
                path,
                Book.rules(path),
                each ->
                    each.when().equals(when)
                        && each.source().citation().startsWith(table)
                        && Kept.in(each, note))
            .printed(row.get("raw"))
            .sanction("action", CaseStateCells.action(row), Sanction::action)
            .form("value_form")
            .mandatory("mandatory")
            .same("supplements", CaseStateCells.isSupplement(row), Rule::supplements);
    figures(row, rule);
    return rule;
  }

  /** In the unit that is printed, and so many days by the conversion of the CSV. */
  private static void figures(Row row, Checked rule) {
    rule.sanction("min", Cells.figure(row.get("min"), row.get("min_unit")), Sanction::min)
        .sanction("max", CaseStateCells.max(row), Sanction::max);
    if (!row.get("min_unit").equals("usd") && !row.get("max_unit").equals("usd")) {
      derived(row, rule, "min_days_derived", Sanction::min);
      derived(row, rule, "max_days_derived", Sanction::max);
    }
    if (row.get("sanction_kind").equals("jail") && row.get("mandatory").equals("y")) {
      rule.holds("a hard part", each -> each.sanction().hard() != null);
    }
    rule.holds("hard part in cell or notes", each -> isPrinted(each, each.sanction().hard()))
        .holds("permit in cell or notes", each -> isPrinted(each, each.sanction().permitAfter()));
  }

  private static void derived(
      Row row, Checked rule, String column, Function<Sanction, Measure> figure) {
    rule.holds(
        column,
        each -> {
          Measure measure = figure.apply(each.sanction());
          Term term = measure == null ? null : measure.term();
          return term != null && term.life() || Cells.isDays(row.get(column), term);
        });
  }

  private static boolean isPrinted(Rule rule, Term term) {
    return Printed.in(
        rule.source().notes().stream()
            .collect(Collectors.joining(" ", rule.source().printed() + " ", "")),
        term);
  }

  private static void remarks(Row row, Checked rule) {
    boolean isText = row.get("value_form").equals("text");
    if (row.get("sanction_kind").equals("diversion")) {
      rule.same("value", DIVERSION.get(row.get("note")), Rule::value);
    } else {
      rule.same("missing", isText ? "text only, no length" : null, each -> each.source().missing());
    }
    if (CaseStateCells.permit(row) != null) {
      rule.sanction("permit", CaseStateCells.permit(row), Sanction::permit);
    }
    if (CaseStateCells.relation(row) != null) {
      rule.sanction("relation", CaseStateCells.relation(row), Sanction::relation);
    }
    if (row.get("min_unit").equals("8-hour days")) {
      rule.keeps("min_unit", "Days of 8 hours");
    }
  }

  /** The levels of the tables of administrative sanctions are limits of the State. */
  private static void limit(Row row, Findings found) {
    switch (row.get("condition")) {
      case "bac_ge_.02_under_21" -> limit(row, found, Conditions.UNDER_21, 20);
      case "bac_.08_.15" -> limit(row, found, null, 80);
      case "bac_ge_.08" -> {
        if (!row.get("jurisdiction").equals("LA")) {
          limit(row, found, null, 80);
        }
      }
      case "bac_ge_.15" -> {
        String path = row.path("criminal/dwi/high_bac");
        found
            .shared(
                row,
                path,
                Book.rules(path),
                each -> each.when().equals(Conditions.when("", Conditions.from(150), null, null)))
            .same("figure", new Measure(null, 150), Rule::figure);
      }
      default -> {}
    }
  }

  /** Once for each date from which on it is another one. */
  private static void limit(Row row, Findings found, Bounds age, int thousandths) {
    String path = row.path("per_se/limit");
    When when = Conditions.when("", null, age, null);
    List<Rule> limits = Book.rules(path).stream().filter(each -> each.when().equals(when)).toList();
    if (limits.isEmpty()) {
      found.differ(row, path, "limit", thousandths, "none");
    }
    for (Rule limit : limits) {
      found
          .shared(row, path, limits, each -> each == limit)
          .same("limit", new Measure(null, thousandths), Rule::figure);
    }
  }

  private static void lookback(Row row, Findings found) {
    String path = row.path("priors/lookback");
    int number = Integer.parseInt(row.get("offense_number"));
    Checked rule =
        found
            .shared(
                row,
                path,
                Book.rules(path),
                each -> each.when().number() == number && each.when().toward() == null)
            .same("lookback_years", Cells.figure(row.get("lookback_years"), "years"), Rule::figure);
    if (row.get("note").contains("of last conviction")) {
      rule.same("from", Anchor.CONVICTION, each -> each.timing().from());
    }
  }
}
