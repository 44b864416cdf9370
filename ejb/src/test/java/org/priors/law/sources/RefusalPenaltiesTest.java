package org.priors.law.sources;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.priors.law.Bounds;
import org.priors.law.Circumstance;
import org.priors.law.CrashHarm;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.Term;
import org.priors.law.When;
import org.priors.law.WhenBuilder;

class RefusalPenaltiesTest {

  static final String CSV = "appendix_a_refusal_penalties";
  private static final String RELIEF = "criminal/refusal/relief";

  private static final Map<String, Circumstance> CIRCUMSTANCES =
      Map.of(
          "circ_class_or_treatment_raw", Circumstance.TREATMENT,
          "circ_interlock_installed_raw", Circumstance.INTERLOCK,
          "circ_pleads_guilty_1st_arraignment_raw", Circumstance.PLEADS_GUILTY);

  private static final Pattern REASON =
      Pattern.compile("; (?=(?:imprisonment|fine|cs |community service|circumstances))");

  @Test
  void every_penalty_for_a_refusal_is_in_the_book() {
    Findings.of(CSV, RefusalPenaltiesTest::compare).agreeIn(153);
  }

  static void compare(Row row, Findings found) {
    String cite = "Appendix A, p. " + row.get("page");
    String column = cite + ", column " + row.get("prior_level_text");
    Checked jail =
        rule(row, found, "jail", row.get("imprisonment_raw"), null, null)
            .cited(column)
            .printed(row.get("imprisonment_raw"))
            .days("imprisonment_min_days", "imprisonment_max_days")
            .hard("imprisonment_mandatory_days")
            .sanction(
                "mandatory",
                row.has("imprisonment_mandatory_days") ? "yes" : null,
                Sanction::mandatory)
            .form("imprisonment_form")
            .sure("confidence");
    Checked fine =
        rule(row, found, "fine", row.get("fine_raw"), age(row, "fine_condition"), null)
            .cited(column)
            .printed(row.get("fine_raw"))
            .dollars("fine_min_usd", "fine_max_usd")
            .form("fine_form")
            .sure("confidence");
    Checked service = service(row, found).cited(column).form("cs_form").sure("confidence");
    for (String circumstance : CIRCUMSTANCES.keySet()) {
      Checked relief = relief(row, found, circumstance).cited(cite);
      if (row.get("prior_level").equals("1")) {
        relief.sure("confidence");
      }
    }
    conditions(row, found, fine, service);
    reasons(row, found, jail, fine, service);
  }

  private static Checked service(Row row, Findings found) {
    Checked service =
        rule(row, found, "community_service", "", age(row, "cs_condition"), null)
            .printed(row.printed("cs_raw"));
    return row.has("cs_min_hours")
        ? service
            .sanction("min", hours(row.get("cs_min_hours")), Sanction::min)
            .sanction("max", hours(row.get("cs_max_hours")), Sanction::max)
        : service.days("cs_min_days", "cs_max_days");
  }

  private static Measure hours(String hours) {
    return new Measure(new Term(0, 0, 0, Integer.parseInt(hours), false), 0);
  }

  /** The second pair of figures of Vermont's cells is for crashes and has rules of its own. */
  private static void conditions(Row row, Findings found, Checked fine, Checked service) {
    if (row.get("fine_condition").contains("if injury or death")) {
      crash(row, found, "fine")
          .printed(row.get("fine_raw"))
          .form("fine_form")
          .sanction("min", Cells.cents("5000"), Sanction::min)
          .sanction("max", Cells.cents("10000"), Sanction::max);
      crash(row, found, "jail")
          .printed(row.get("imprisonment_raw"))
          .form("imprisonment_form")
          .sanction("min", new Measure(Cells.term("1", "years"), 0), Sanction::min)
          .sanction("max", new Measure(Cells.term("15", "years"), 0), Sanction::max);
      noOffense(row, found);
    } else if (age(row, "fine_condition") == null
        && !PrintedConditions.isAsked(row.get("fine_condition"), null)) {
      fine.keeps("fine_condition");
    }
    if (age(row, "cs_condition") == null) {
      service.keeps("cs_condition");
    }
  }

  /** Vermont prints that a first refusal without a prior DWI or such a crash is no offense. */
  private static void noOffense(Row row, Findings found) {
    if (row.get("prior_level").equals("1")) {
      When when =
          When.number(1).crash(Set.of(CrashHarm.NONE)).convictions(Conditions.below(1)).build();
      for (String what : List.of("jail", "fine", "community_service")) {
        String path = row.path("criminal/refusal/" + what);
        found
            .one(row, path, Book.appendix(path, "A"), each -> each.when().equals(when))
            .sanction("form", "none", Sanction::form);
      }
    }
  }

  private static void reasons(
      Row row, Findings found, Checked jail, Checked fine, Checked service) {
    Checked ofNote = jail;
    if (row.get("note").contains("circumstance") || row.get("note").contains("reduction")) {
      ofNote = relief(row, found, "circ_class_or_treatment_raw");
    }
    ofNote.keeps("note");
    for (String reason : REASON.split(row.get("missing_reason"))) {
      Checked rule =
          switch (reason.split("[ _:]")[0]) {
            case "imprisonment", "" -> jail;
            case "fine" -> fine;
            case "circumstances" -> relief(row, found, "circ_pleads_guilty_1st_arraignment_raw");
            default -> service;
          };
      rule.keeps("missing_reason", reason);
    }
  }

  /** Printed once for all three levels; one rule stands for all that lessens nothing. */
  private static Checked relief(Row row, Findings found, String column) {
    String path = row.path(RELIEF);
    boolean isNo = row.get(column).equals("No");
    When when =
        When.number(0)
            .given(isNo ? null : Map.of(CIRCUMSTANCES.get(column), true))
            .refusals(row.get(column).contains("1st Refus") ? Conditions.below(1) : null)
            .build();
    return found
        .shared(row, path, Book.appendix(path, "A"), rule -> rule.when().equals(when))
        .printed(row.printed(column))
        .same("value", isNo ? "no" : Cells.text(row.get(column)), Rule::value)
        .same("text", isNo ? "No relief." : null, Rule::text);
  }

  private static Bounds age(Row row, String condition) {
    return row.get(condition).equals("Under 21 y/o only") ? Conditions.UNDER_21 : null;
  }

  private static Checked crash(Row row, Findings found, String what) {
    return rule(row, found, what, "", null, Set.of(CrashHarm.INJURY, CrashHarm.DEATH))
        .cited("Appendix A, p. " + row.get("page") + ", column " + row.get("prior_level_text"));
  }

  private static Checked rule(
      Row row, Findings found, String what, String cell, Bounds age, Set<CrashHarm> crash) {
    String path = row.path("criminal/refusal/" + what);
    WhenBuilder number =
        When.number(Integer.parseInt(row.get("prior_level"))).age(age).crash(crash);
    When when = PrintedConditions.in(cell, number, Book.countedBy(path));
    return found.one(row, path, Book.appendix(path, "A"), each -> each.when().equals(when));
  }
}
