package org.priors.law.sources;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.priors.law.Measure;
import org.priors.law.Sanction;
import org.priors.law.Term;
import org.priors.law.When;

class ConvictionTest {

  static final String CSV = "appendix_b_conviction";

  private static final Pattern REASON =
      Pattern.compile(
          "; (?=(?:jail|jail_min|community service|cs hours|cs_m.._hours|license\\w*):)");

  private static final Pattern LABEL = Pattern.compile("^(?:jail|community service|license): ");

  @Test
  void every_jail_service_and_license_action_on_conviction_is_in_the_book() {
    Findings.of(CSV, ConvictionTest::compare).agreeIn(153);
  }

  static void compare(Row row, Findings found) {
    Checked jail = rule(row, found, "jail", "jail");
    if (!isSplit(row, "jail")) {
      jail.days("jail_min_days", "jail_max_days").form("jail_form");
    }
    remark(row, jail, "jail", row.get("jail_note").startsWith("max 11") ? "" : "jail_note");
    Checked service =
        service(rule(row, found, "community_service", "cs"), row)
            .form("cs_form")
            .sanction(
                "relation",
                Cells.text(row.get("cs_relation").replace('_', ' ')),
                Sanction::relation)
            .keeps("cs_note");
    Checked license = rule(row, found, "license", "license").keeps("state_cell_note");
    remark(row, license, "license", "license_note");
    if (!isSplit(row, "license")) {
      license(row, license);
    }
    for (String reason : REASON.split(row.get("missing_reason"))) {
      Checked rule =
          reason.startsWith("jail") ? jail : reason.startsWith("license") ? license : service;
      rule.keeps("missing_reason", LABEL.matcher(reason).replaceFirst(""));
    }
  }

  private static void license(Row row, Checked license) {
    license
        .sanction("action", Cells.action(row.get("license_action")), Sanction::action)
        .days("license_min_days", "license_max_days", "license_max_text")
        .hard("license_mandatory_days")
        .mandatory("license_mandatory")
        .form("license_form");
    if (row.get("license_mandatory").equals("conditional") && row.has("license_mandatory_days")) {
      license.sanction("hard unless", "interlock", Sanction::hardUnless);
    }
  }

  /** Whether the cell has a rule for each of its figures. */
  private static boolean isSplit(Row row, String topic) {
    return SplitCells.has(row.path("criminal/dwi/" + topic), row.get("offense"));
  }

  /** A remark stands in the rule, unless it is a condition that the rule asks. */
  private static void remark(Row row, Checked rule, String topic, String column) {
    boolean isAsked =
        column.isEmpty()
            || PrintedConditions.isAsked(
                row.get(column), Book.countedBy(row.path("criminal/dwi/" + topic)));
    if (!isAsked) {
      rule.keeps(column);
    }
  }

  private static Checked found(Row row, Findings found, String path, String columns) {
    if (SplitCells.has(path, row.get("offense"))) {
      boolean isJail = columns.equals("jail");
      return SplitCells.check(
          row,
          found,
          path,
          row.get("offense"),
          Book.appendix(path, "B"),
          new SplitCells.Columns(
              columns + "_raw",
              columns + "_min_days",
              columns + "_max_days",
              isJail ? "jail_note" : "license_max_text",
              isJail ? "" : "license_mandatory_days"));
    }
    When when =
        PrintedConditions.in(
            row.get(columns + "_raw"),
            When.number(Integer.parseInt(row.get("offense"))),
            Book.countedBy(path));
    return found.one(row, path, Book.appendix(path, "B"), each -> each.when().equals(when));
  }

  private static Checked rule(Row row, Findings found, String topic, String columns) {
    String path = row.path("criminal/dwi/" + topic);
    Checked rule =
        found(row, found, path, columns)
            .cited("Appendix B, p. " + row.get("page"))
            .printed(row.printed(columns + "_raw"))
            .sure(columns + "_confidence");
    switch (row.get(columns + "_cell")) {
      case "spans" -> rule.keeps("cell", "One printed cell for all three numbers");
      case "position_uncertain" -> rule.keeps("cell", "The column in which this is printed");
      default -> {}
    }
    return row.has("footnote_mark")
        ? rule.keeps("footnote", "Footnote " + row.get("footnote_mark") + ": ")
        : rule;
  }

  private static Checked service(Checked service, Row row) {
    return row.has("cs_min_days") || row.has("cs_max_days")
        ? service.days("cs_min_days", "cs_max_days")
        : service
            .sanction("min", hours(row.get("cs_min_hours")), Sanction::min)
            .sanction("max", hours(row.get("cs_max_hours")), Sanction::max);
  }

  private static Measure hours(String hours) {
    return hours.isEmpty()
        ? null
        : new Measure(new Term(0, 0, 0, Integer.parseInt(hours), false), 0);
  }
}
