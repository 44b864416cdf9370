package org.priors.law.sources;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.law.Action;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.Timing.Anchor;

class BaselineTest {

  static final String CSV = "baseline";
  static final String DOCUMENT = "The baseline DWI enforcement system, ";

  private static final Map<String, String> NUMBERS =
      Map.of("First", "1", "Second", "2", "Third", "3", "Third+", "3");

  private static final Map<String, String> LICENSE =
      Map.of("DWI", "criminal/dwi/license", "Refusal", "administrative/refusal/suspension");

  private static final Map<String, String> PLACES =
      Map.of(
          "baseline_bac_presumptive", "per_se/limit",
          "commercial_bac_limit", "per_se/limit",
          "hearing_within_days_of_request", "hearing/held_within",
          "lookback", "priors/lookback");

  private static final Map<String, String> FORMS =
      Map.of(
          "misdemeanor_max_jail", "up-to",
          "felony_max_prison", "up-to",
          "misdemeanor_convictions", "range",
          "felony_convictions", "minimum",
          "misdemeanor_if_priors_fewer_than", "less-than");

  /** Notes that say what the form of the rule says. */
  private static final Set<String> OF_FORM = Set.of("none", "single figure");

  @Test
  void every_sanction_and_process_rule_of_the_baseline_system_is_in_the_book() {
    Findings.of(CSV, BaselineTest::compare).agreeIn(50);
  }

  static void compare(Row row, Findings found) {
    Checked rule;
    if (row.get("section").equals("sanction")) {
      rule = sanction(row, found);
    } else if (row.get("item").equals("General types of BAC laws")) {
      String path = "baseline/procedure/general_types_of_bac_laws";
      rule =
          found
              .one(row, path, Book.rules(path), each -> row.get("parameter").equals(each.text()))
              .printed(row.get("raw"));
      range(row, rule);
    } else if (PLACES.containsKey(row.get("parameter"))) {
      rule = typed(row, found);
    } else {
      rule = procedure(row, found);
    }
    if (!OF_FORM.contains(row.get("note"))) {
      rule.keeps("note");
    }
    rule.holds(
        "source " + row.get("source"),
        each ->
            each.source()
                .citation()
                .toLowerCase(Locale.ROOT)
                .startsWith((DOCUMENT + row.get("source")).toLowerCase(Locale.ROOT)));
  }

  private static Checked sanction(Row row, Findings found) {
    String[] item = row.get("item").split(", ");
    boolean isLicense = row.get("parameter").equals("license_suspension_or_revocation");
    String topic =
        isLicense
            ? LICENSE.get(item[0])
            : (item[0].equals("DWI") ? "criminal/dwi/" : "administrative/refusal/")
                + row.get("parameter");
    String path = "baseline/" + topic;
    Checked rule =
        found
            .one(
                row,
                path,
                Book.rules(path),
                each -> each.when().equals(Conditions.number(NUMBERS.get(item[1]))))
            .printed(row.get("raw"))
            .sanction("action", isLicense ? Action.OTHER : null, Sanction::action)
            .sanction("form", form(row), Sanction::form);
    range(row, rule);
    if (!row.get("min_unit").equals("usd")) {
      rule.days("min_days_derived", "max_days_derived");
    }
    return rule;
  }

  private static String form(Row row) {
    return switch (row.get("note")) {
      case "none" -> "none";
      case "single figure" -> "single";
      case "dash in the table" -> null;
      default -> "range";
    };
  }

  private static void range(Row row, Checked rule) {
    rule.sanction("min", figure(row, "min"), Sanction::min)
        .sanction("max", figure(row, "max"), Sanction::max);
  }

  private static Measure figure(Row row, String column) {
    return Cells.figure(row.get(column), row.get(column + "_unit"));
  }

  /** The limits, the look-back and the clock: one value, not a range. */
  private static Checked typed(Row row, Findings found) {
    String path = "baseline/" + PLACES.get(row.get("parameter"));
    boolean isCommercial = row.get("parameter").equals("commercial_bac_limit");
    boolean isDays = row.get("max_unit").equals("days");
    return found
        .one(
            row,
            path,
            Book.rules(path),
            each -> Boolean.TRUE.equals(each.when().commercial()) == isCommercial)
        .printed(null)
        .same(
            "value",
            isDays ? new Measure(null, Long.parseLong(row.get("max"))) : figure(row, "max"),
            Rule::figure)
        .holds("from the request", each -> isDays == (each.timing().from() == Anchor.REQUEST));
  }

  private static Checked procedure(Row row, Findings found) {
    String path = "baseline/procedure/" + row.get("parameter");
    String form = FORMS.get(row.get("parameter"));
    Checked rule =
        found
            .one(row, path, Book.rules(path), each -> true)
            .printed(null)
            .same("summary", row.get("summary"), form == null ? Rule::value : Rule::text)
            .sanction("form", form, Sanction::form)
            .keeps("item")
            .same("unit-printed", unit(row), Rule::unitPrinted);
    range(row, rule);
    return rule;
  }

  /** The unit of a count. */
  private static String unit(Row row) {
    String unit = row.get("max_unit").isEmpty() ? row.get("min_unit") : row.get("max_unit");
    return unit.equals("convictions") || unit.equals("priors") ? unit : null;
  }
}
