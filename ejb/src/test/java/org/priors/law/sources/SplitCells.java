package org.priors.law.sources;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priors.law.Action;
import org.priors.law.Bounds;
import org.priors.law.Circumstance;
import org.priors.law.CrashHarm;
import org.priors.law.Measure;
import org.priors.law.Rule;
import org.priors.law.Sanction;
import org.priors.law.Term;
import org.priors.law.When;
import org.priors.law.WhenBuilder;

/** Cells that print several figures or answers, each with its condition: one rule for each. */
final class SplitCells {

  private static final Pattern REMARK =
      Pattern.compile(
          "if no probation|on probation|^ARD$|^high BAC$|with(?:out)? interlock|with no interlock"
              + "|for high BAC|cancelled with DWI conv|applies only when BAC");

  /**
   * A rule of a cell.
   *
   * @param hard the mandatory part, null for none
   */
  private record Part(When when, Action action, Term min, Term max, Term hard) {

    boolean isOf(Rule rule) {
      return rule.when().equals(when);
    }
  }

  private static final Map<String, List<Part>> PARTS = new TreeMap<>();

  static {
    Circumstance probation = Circumstance.PROBATION;
    Action revoked = Action.REVOCATION;
    two("ne/administrative/refusal/suspension", 1, probation, revoked, "P6M", "P60D");
    two("ne/criminal/dwi/license", 1, probation, revoked, "P6M", "P60D");
    two("ne/criminal/dwi/license", 3, probation, revoked, "P7Y", "P1Y");
    put(
        "ne/criminal/dwi/jail",
        1,
        part(given(1, probation, false), null, "P7D", "P60D", null),
        part(given(1, probation, true), null, null, "P60D", null));
    put(
        "ne/criminal/dwi/jail",
        2,
        part(given(2, probation, false), null, "P30D", "P90D", null),
        part(given(2, probation, true), null, "P5D", "P90D", null));
    put(
        "pa/criminal/dwi/license",
        1,
        part(given(1, Circumstance.DIVERSION, true), Action.SUSPENSION, "P1M", "P1Y", null),
        part(given(1, Circumstance.DIVERSION, false), Action.SUSPENSION, "P1Y", "P1Y", null));
    String washington = "wa/criminal/dwi/license";
    highBac(washington, 1, part(number(1), Action.SUSPENSION, "P30D", "P90D", "P30D"), "P1Y");
    highBac(washington, 2, part(number(2), revoked, "P2Y", "P2Y", null), "P900D");
    highBac(washington, 3, part(number(3), revoked, "P3Y", "P3Y", null), "P4Y");
    for (String path : List.of("wv/administrative/failure/suspension", "wv/criminal/dwi/license")) {
      interlock(path, 1, "P90D", "P30D", "P6M");
      interlock(path, 2, "P5Y", "P9M", "P10Y");
      interlock(path, 3, "P10Y", "P1Y", "life");
    }
    String refused = "wv/administrative/refusal/suspension";
    two(refused, 1, Circumstance.INTERLOCK, revoked, "P1Y", "P30D");
    put(
        refused,
        2,
        part(given(2, Circumstance.INTERLOCK, false), revoked, "P5Y", "P10Y", "P5Y"),
        part(given(2, Circumstance.INTERLOCK, true), revoked, "P18M", "P10Y", null));
    put(
        refused,
        3,
        part(given(3, Circumstance.INTERLOCK, false), revoked, "P10Y", "life", "P10Y"),
        part(given(3, Circumstance.INTERLOCK, true), revoked, "P18M", "life", null));
    for (int number = 1; number <= 3; number++) {
      put(
          "nv/administrative/failure/suspension",
          number,
          part(number(number), revoked, "P90D", "P90D", null),
          part(given(number, Circumstance.CONVICTED, true), Action.NONE, null, null, null));
    }
    put(
        "ky/administrative/failure/suspension",
        1,
        part(When.number(1).crash(Set.of(CrashHarm.DEATH)), Action.COURT, null, null, null),
        part(
            When.number(1)
                .crash(Set.of(CrashHarm.INJURY))
                .given(Map.of(Circumstance.SERIOUS_INJURY, true)),
            Action.COURT,
            null,
            null,
            null),
        part(When.number(1).refusals(Conditions.from(1)), Action.COURT, null, null, null),
        part(number(1), Action.NONE, null, null, null));
  }

  private SplitCells() {}

  private static WhenBuilder number(int number) {
    return When.number(number);
  }

  private static WhenBuilder given(int number, Circumstance circumstance, boolean is) {
    return number(number).given(Map.of(circumstance, is));
  }

  private static Part part(WhenBuilder when, Action action, String min, String max, String hard) {
    return new Part(when.build(), action, term(min), term(max), term(hard));
  }

  private static Term term(String text) {
    return text == null ? null : text.equals("life") ? Term.LIFE : Term.parse(text);
  }

  private static void put(String path, int number, Part... parts) {
    PARTS.put("us/" + path + " " + number, List.of(parts));
  }

  /** One term where the circumstance is not so, and another where it is. */
  private static void two(
      String path, int number, Circumstance circumstance, Action action, String no, String yes) {
    put(
        path,
        number,
        part(given(number, circumstance, false), action, no, no, null),
        part(given(number, circumstance, true), action, yes, yes, null));
  }

  private static void interlock(String path, int number, String no, String yes, String max) {
    put(
        path,
        number,
        part(given(number, Circumstance.INTERLOCK, false), Action.REVOCATION, no, max, no),
        part(given(number, Circumstance.INTERLOCK, true), Action.REVOCATION, yes, max, yes));
  }

  private static void highBac(String path, int number, Part general, String revoked) {
    Bounds high = Conditions.from(150);
    put(
        path,
        number,
        general,
        part(When.number(number).bac(high), Action.REVOCATION, revoked, revoked, null));
  }

  /** Whether a remark of a CSV tells one of the conditions. */
  static boolean isOfOne(String remark) {
    return REMARK.matcher(remark).find();
  }

  static boolean has(String path, String number) {
    return PARTS.containsKey(path + " " + number);
  }

  /** The figures of each rule, and that together they are those of the columns. */
  static Checked check(
      Row row, Findings found, String path, String number, List<Rule> among, Columns columns) {
    List<Part> parts = PARTS.get(path + " " + number);
    Checked first = null;
    for (Part part : parts) {
      Checked rule =
          found
              .one(row, path, among, part::isOf)
              .sanction("action", part.action, Sanction::action)
              .sanction("min", measure(part.min), Sanction::min)
              .sanction("max", measure(part.max), Sanction::max)
              .sanction("hard", part.hard, Sanction::hard)
              .holds("figures in the cell", each -> isPrinted(each, part));
      first = first == null ? rule : first;
      rule.printed(row.get(columns.raw));
    }
    whole(row, found, path, columns.min, parts.stream().map(Part::min), true);
    whole(row, found, path, columns.hard, parts.stream().map(Part::hard), false);
    if (!row.has(columns.maxText)) {
      whole(row, found, path, columns.max, parts.stream().map(Part::max).limit(1), false);
    }
    return first;
  }

  /** The least of the figures, or the greatest, is that of the column. */
  private static void whole(
      Row row, Findings found, String path, String column, Stream<Term> terms, boolean isLeast) {
    if (column.isEmpty() || !row.has(column)) {
      return;
    }
    List<Term> all =
        terms
            .filter(Objects::nonNull)
            .sorted((one, other) -> Long.compare(one.roughHours(), other.roughHours()))
            .toList();
    Term end = isLeast ? all.get(0) : all.get(all.size() - 1);
    if (!Cells.isDays(row.get(column), end)) {
      found.differ(row, path, column, row.get(column), end);
    }
  }

  private static Measure measure(Term term) {
    return term == null ? null : new Measure(term, 0);
  }

  private static boolean isPrinted(Rule rule, Part part) {
    return Stream.of(part.min, part.max, part.hard)
        .allMatch(term -> Printed.in(rule.source().printed(), term));
  }

  /**
   * Where a CSV has what the rules of a cell say together.
   *
   * @param hard empty for none, as {@code maxText}
   */
  record Columns(String raw, String min, String max, String maxText, String hard) {}
}
