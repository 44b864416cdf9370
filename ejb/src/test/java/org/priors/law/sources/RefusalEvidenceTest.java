package org.priors.law.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.priors.law.Circumstance;
import org.priors.law.CrashHarm;
import org.priors.law.Rule;
import org.priors.law.When;
import org.priors.law.WhenBuilder;

class RefusalEvidenceTest {

  private static final String OFFENSE = "criminal/refusal/offense";
  private static final String ADMISSIBLE = "evidence/refusal_admissible";
  private static final String FORCED = "evidence/forced_test";

  private static final Map<String, String> ADMISSIBLE_IN =
      Map.of(
          "civil_and_criminal", "The refusal may be used in civil and in criminal cases.",
          "criminal", "The refusal may be used in criminal cases.",
          "admin_hearing_only",
              "The refusal may be used only in the administrative hearing about the revocation.",
          "no", "The refusal may not be used in evidence.");

  private static final Map<String, String> MAY =
      Map.of(
          "yes", "A test may be taken by force",
          "no", "No test may be taken by force",
          "maybe", "A test may possibly be taken by force");

  private static final Map<String, Map<When, String>> OFFENSE_IF =
      Map.of(
          "CA",
              Map.of(
                  given(Circumstance.CONVICTED, true), "yes",
                  given(Circumstance.CONVICTED, false), "no"),
          "IN",
              Map.of(
                  crash(CrashHarm.DEATH).build(), "yes",
                  injury(true), "yes",
                  injury(false), "no",
                  crash(CrashHarm.NONE).build(), "no"),
          "VT",
              Map.of(
                  crash(CrashHarm.INJURY, CrashHarm.DEATH).build(), "yes",
                  When.number(0).convictions(Conditions.from(1)).build(), "yes",
                  crash(CrashHarm.NONE).convictions(Conditions.below(1)).build(), "no"));

  private static final Pattern ORDER = Pattern.compile("court order|search warrant");

  /** What a cell says that is neither an order nor a crash. */
  private static final Pattern CONDITION =
      Pattern.compile("case law|prompt testing|lawful means|applicable procedures of law");

  private static When given(Circumstance circumstance, boolean is) {
    return When.number(0).given(Map.of(circumstance, is)).build();
  }

  private static WhenBuilder crash(CrashHarm... harms) {
    return When.number(0).crash(Set.of(harms));
  }

  private static When injury(boolean isSerious) {
    return crash(CrashHarm.INJURY).given(Map.of(Circumstance.SERIOUS_INJURY, isSerious)).build();
  }

  @Test
  void every_column_about_the_offense_and_the_evidence_is_in_the_book() {
    Findings.of(RefusalTest.CSV, RefusalEvidenceTest::compare).agreeIn(51);
  }

  static void compare(Row row, Findings found) {
    String cite = "Appendix A, p. " + row.get("page");
    if (row.get("refusal_crime").equals("conditional")) {
      offenseIf(row, found, cite);
    } else {
      offense(row, found).cited(cite);
    }
    one(row, found, ADMISSIBLE, rule -> true)
        .cited(cite)
        .printed(row.get("admissible_raw"))
        .same("value", row.get("admissible"), Rule::value)
        .holds("text", each -> isAdmissible(row, each.text()));
    forced(row, found, cite);
  }

  private static boolean isAdmissible(Row row, String text) {
    String in = ADMISSIBLE_IN.get(row.get("admissible"));
    return row.has("admissible_note")
        ? text.startsWith(in.substring(0, in.length() - 1))
            && text.contains(row.get("admissible_note"))
        : text.equals(in);
  }

  /** A rule for each side of what the cell makes it depend on. */
  private static void offenseIf(Row row, Findings found, String cite) {
    List<Rule> rules = Book.appendix(row.path(OFFENSE), "A");
    Map<When, String> expected = OFFENSE_IF.get(row.get("jurisdiction"));
    for (Rule rule : rules) {
      found
          .one(row, row.path(OFFENSE), rules, each -> each == rule)
          .cited(cite)
          .printed(row.get("refusal_crime_raw"))
          .same("value", expected.get(rule.when()), Rule::value);
    }
    if (rules.size() != expected.size()) {
      found.differ(row, row.path(OFFENSE), "rules", expected.size(), rules.size());
    }
  }

  private static Checked offense(Row row, Findings found) {
    String crime = row.get("refusal_crime");
    String of = row.get("refusal_crime_class");
    return one(row, found, OFFENSE, rule -> true)
        .printed(row.get("refusal_crime_raw"))
        .same("value", crime, Rule::value)
        .same(
            "text",
            switch (crime) {
              case "no" -> "Refusing the test is not an offense.";
              default ->
                  of.isEmpty() ? "Refusing the test is an offense; no class is printed." : of;
            },
            Rule::text);
  }

  /** One cell may name several cases, each of which is a rule. */
  private static void forced(Row row, Findings found, String cite) {
    String path = row.path(FORCED);
    List<Rule> rules = Book.appendix(path, "A");
    for (Rule rule : rules) {
      found
          .one(row, path, rules, each -> each == rule)
          .cited(cite)
          .printed(row.get("forced_raw"))
          .same("value", row.get("forced"), Rule::value)
          .holds(
              "text " + MAY.get(row.get("forced")),
              each -> each.text() == null || each.text().startsWith(MAY.get(row.get("forced"))))
          .holds("a text", each -> each.text() != null);
    }
    same(row, found, "rules", forcedCases(row), rules.size());
    same(
        row,
        found,
        "order or warrant",
        row.get("forced_by_order_or_warrant").equals("y"),
        rules.stream().anyMatch(rule -> ORDER.matcher(rule.text() + "").find()));
    crashes(row, found, rules.stream().filter(rule -> rule.when().crash() != null).toList());
    String raw = row.get("forced_raw").toLowerCase(Locale.ROOT);
    Matcher condition = CONDITION.matcher(raw);
    String printed = condition.find() ? condition.group() : "";
    same(
        row,
        found,
        "condition " + printed,
        !printed.isEmpty(),
        rules.stream()
            .map(rule -> CONDITION.matcher(rule.text().toLowerCase(Locale.ROOT)))
            .anyMatch(told -> told.find() && told.group().equals(printed)));
    same(
        row,
        found,
        "third offense",
        raw.contains("3rd dwi"),
        rules.stream().anyMatch(rule -> rule.when().number() == 3));
  }

  private static void crashes(Row row, Findings found, List<Rule> crashes) {
    same(
        row,
        found,
        "crash",
        row.get("forced_in_injury_or_fatal_crash").equals("y"),
        !crashes.isEmpty());
    boolean injury = row.get("forced_raw").contains("Injury");
    for (Rule crash : crashes) {
      same(
          row,
          found,
          "crash",
          injury ? Set.of(CrashHarm.INJURY, CrashHarm.DEATH) : Set.of(CrashHarm.DEATH),
          crash.when().crash());
      boolean isFatal = (crash.text() + "").endsWith(" in a fatal crash.");
      same(row, found, "text of the crash " + crash.text(), !injury, isFatal);
    }
  }

  /** How many cases a cell names; Alabama's court order is for crashes. */
  private static int forcedCases(Row row) {
    return switch (row.get("jurisdiction")) {
      case "AL" -> 1;
      case "NJ", "NV" -> 2;
      case "SD" -> 3;
      default ->
          row.get("forced_by_order_or_warrant").equals("y")
                  && row.get("forced_in_injury_or_fatal_crash").equals("y")
              ? 2
              : 1;
    };
  }

  private static void same(Row row, Findings found, String what, Object csv, Object book) {
    if (!csv.equals(book)) {
      found.differ(row, row.path(FORCED), what, csv, book);
    }
  }

  private static Checked one(Row row, Findings found, String topic, Predicate<Rule> meant) {
    String path = row.path(topic);
    return found.one(row, path, Book.appendix(path, "A"), meant);
  }
}
