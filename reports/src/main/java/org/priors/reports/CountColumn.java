package org.priors.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of counts of cases.
 *
 * @param key its name in formulas: small letters and underscores
 * @param width in characters
 * @param where what a case must say to be counted; nothing for every case
 */
public record CountColumn(String key, String heading, int width, List<Condition> where) {
  public CountColumn {
    Checks.key(key);
    Checks.filled(heading, "A column has a heading.");
    where = List.copyOf(where);
  }

  boolean counts(CaseLine line) {
    return where.stream().allMatch(condition -> condition.holds(line));
  }

  /** Counts the cases of the agency whose ORI stands in the cell. */
  String formula(String oriCell) {
    return countIfs(Stream.of(CasesSheet.ORI + "," + oriCell));
  }

  /** Counts the cases of whatever agency. */
  String formula() {
    if (where.isEmpty()) {
      return "COUNTA(" + CasesSheet.ORI + ")";
    }
    // An empty row says neither yes nor the word for nothing, and is no case.
    return where.stream().anyMatch(Condition::isYes)
        ? countIfs(Stream.empty())
        : countIfs(Stream.of(CasesSheet.ORI + ",\"?*\""));
  }

  private String countIfs(Stream<String> first) {
    return Stream.concat(first, where.stream().map(Condition::formula))
        .collect(Collectors.joining(",", "COUNTIFS(", ")"));
  }
}
