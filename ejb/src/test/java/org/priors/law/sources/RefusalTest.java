package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.law.Rule;
import org.priors.law.Sanction;

class RefusalTest {

  static final String CSV = "appendix_a_refusal";
  private static final String OFFENSE = "criminal/refusal/offense";
  private static final String SUSPENSION = "administrative/refusal/suspension";
  private static final String PROCESS = "administrative/refusal/process";

  /** Tennessee takes the license either way; how long depends on a prior DWI. */
  private static final Map<String, String> ACTIONS =
      Map.of("yes", "yes", "no", "no", "depends_on_prior_dwi", "yes");

  private static final Map<String, String> KINDS =
      Map.of("S", "suspended", "R", "revoked", "S/R", "suspended or revoked", "none", "none");

  /** The sentences that are shown for the values of the process. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("yes", "A refusal has an administrative consequence for the license."),
          Map.entry("no", "A refusal has no administrative consequence for the license."),
          Map.entry(
              "depends_on_prior_dwi",
              "A refusal has an administrative consequence for the license; which one depends on"
                  + " an earlier DWI."),
          Map.entry("none", "The license is neither suspended nor revoked."),
          Map.entry("adm", "The licensing agency acts"),
          Map.entry("court", "The court acts"),
          Map.entry("court_and_adm", "The court acts, and the licensing agency too"),
          Map.entry("hard", "no driving at all for a time after a first refusal"),
          Map.entry("soft", "a permit to drive may be had after a first refusal"),
          Map.entry(
              "hard_or_soft",
              "after a first refusal no driving at all for a time, or driving with conditions"));

  private static final Pattern REFERENCE = Pattern.compile("; (?=ref[123]: )");
  private static final Pattern NUMBER = Pattern.compile("^ref([123]): ");

  @Test
  void every_column_about_the_license_is_in_the_book() {
    Findings.of(CSV, RefusalTest::compare).agreeIn(51);
  }

  @Test
  void every_state_of_the_csv_is_in_the_book_under_its_name() {
    for (Row row : Row.of(CSV)) {
      assertThat(Book.BOOK.jurisdiction(row.get("jurisdiction")).name())
          .isEqualTo(row.get("state_name"));
    }
  }

  static void compare(Row row, Findings found) {
    String cite = "Appendix A, p. " + row.get("page");
    process(row, found, cite);
    terms(row, found);
    remarks(row, found);
  }

  private static void process(Row row, Findings found, String cite) {
    String action = ACTIONS.get(row.get("admin_action"));
    one(row, found, rule -> ACTIONS.values().contains(rule.value() + ""))
        .cited(cite)
        .printed(row.get("admin_action_raw"))
        .same("value", action, Rule::value)
        .same("text", TEXTS.get(row.get("admin_action")), Rule::text);
    String kind = KINDS.get(row.get("suspended_or_revoked"));
    one(row, found, rule -> KINDS.values().contains(rule.value() + ""))
        .cited(cite)
        .printed(row.get("suspended_or_revoked_raw"))
        .same("value", kind, Rule::value)
        .same("text", TEXTS.getOrDefault(kind, "The license is " + kind + "."), Rule::text);
    one(row, found, rule -> rule.value() == null || rule.value().contains(", "))
        .cited(cite)
        .printed(
            row.has("adm_or_court_hard_or_soft_raw")
                ? row.get("adm_or_court_hard_or_soft_raw")
                : row.printed("refusal_terms_merged_raw"))
        .same("value", who(row), Rule::value)
        .same(
            "text",
            row.has("adm_or_court")
                ? TEXTS.get(row.get("adm_or_court"))
                    + "; "
                    + TEXTS.get(row.get("hard_or_soft_1st_refusal"))
                    + "."
                : null,
            Rule::text);
  }

  private static String who(Row row) {
    return row.has("adm_or_court")
        ? row.get("adm_or_court").replace("adm", "administrative").replace('_', ' ')
            + ", "
            + row.get("hard_or_soft_1st_refusal").replace('_', ' ')
        : null;
  }

  /**
   * The license actions have a CSV of their own, of which this one is a copy; only its confidence
   * is that of the whole row.
   */
  private static void terms(Row row, Findings found) {
    String merged = row.get("refusal_terms_merged_raw");
    for (String number : List.of("1", "2", "3")) {
      String ref = "ref" + number + "_";
      SplitCells.Columns columns =
          new SplitCells.Columns(
              ref + "raw",
              ref + "min_days",
              ref + "max_days",
              ref + "max_text",
              ref + "mandatory_days");
      Checked rule =
          RefusalTermsTest.rule(row, found, number, row.get(ref + "raw") + merged, columns)
              .keeps("state_cell_note_raw");
      boolean isOneRule =
          !SplitCells.has(row.path(SUSPENSION), number) && !RefusalTermsTest.isAsIfConvicted(row);
      if (isOneRule) {
        rule.days(ref + "min_days", ref + "max_days", ref + "max_text")
            .hard(ref + "mandatory_days")
            .mandatory(ref + "mandatory");
        if (!PrintedConditions.isAsked(row.get(ref + "hardship_note"), null)) {
          rule.keeps(ref + "hardship_note");
        }
      }
      if (isOneRule && !row.get("suspended_or_revoked").equals("none")) {
        rule.sanction("action", Cells.action(row.get(ref + "action")), Sanction::action);
      }
      if (row.has(ref + "raw") || !merged.isEmpty()) {
        rule.printed(merged.isEmpty() ? row.get(ref + "raw") : merged);
      }
    }
    boolean isSure =
        Book.appendix(row.path(SUSPENSION), "A").stream()
            .allMatch(rule -> rule.source().sure() == null);
    if (isSure != row.get("confidence").equals("high")) {
      found.differ(row, row.path(SUSPENSION), "confidence", row.get("confidence"), isSure);
    }
  }

  private static void remarks(Row row, Findings found) {
    for (String reason : REFERENCE.split(row.get("missing_reason"))) {
      Matcher number = NUMBER.matcher(reason);
      if (number.find()) {
        String path = row.path(SUSPENSION);
        found
            .shared(
                row,
                path,
                Book.appendix(path, "A"),
                rule ->
                    rule.when().number() == Integer.parseInt(number.group(1))
                        && rule.source().missing() != null)
            .keeps("missing_reason", reason.substring(number.end()));
      } else {
        anywhere(row, found, "missing_reason", reason);
      }
    }
    anywhere(row, found, "note", row.get("note"));
  }

  private static void anywhere(Row row, Findings found, String what, String text) {
    boolean isKept =
        Stream.of(PROCESS, OFFENSE, SUSPENSION)
            .flatMap(topic -> Book.appendix(row.path(topic), "A").stream())
            .anyMatch(rule -> Kept.in(rule, text));
    if (!isKept) {
      found.differ(row, row.path("administrative or criminal"), what, text, "nothing of it");
    }
  }

  private static Checked one(Row row, Findings found, Predicate<Rule> meant) {
    String path = row.path(PROCESS);
    return found.one(row, path, Book.appendix(path, "A"), meant);
  }
}
