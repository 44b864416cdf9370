package org.priors.reports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the cases as they pass, so that no figure is printed that its cases do not bear out. */
final class CaseTally {
  private final MonthTable month;
  private final Map<String, Map<String, Integer>> byOri = new LinkedHashMap<>();

  CaseTally(MonthTable month) {
    this.month = month;
    for (AgencyMonth agency : month.agencies()) {
      if (byOri.put(agency.ori(), new HashMap<>()) != null) {
        throw new WorkbookRefused("Agency " + agency.ori() + " is among the figures twice.");
      }
    }
  }

  FigureColumns columns() {
    return month.columns();
  }

  void add(CaseLine line) {
    Map<String, Integer> counts = byOri.get(line.ori());
    if (counts == null) {
      throw new WorkbookRefused(
          "Case %s is of agency %s, which is not among the figures."
              .formatted(line.caseNumber(), line.ori()));
    }
    columns().rates().forEach(rate -> rate.check(line));
    columns()
        .counted()
        .filter(column -> column.counts(line))
        .forEach(column -> counts.merge(column.key(), 1, Integer::sum));
  }

  void check() {
    for (AgencyMonth agency : month.agencies()) {
      columns().counted().forEach(column -> check(agency, column));
    }
  }

  /** What nobody knows is not printed as a count, and no case says it. */
  private void check(AgencyMonth agency, CountColumn column) {
    int given = agency.count(column) == null ? 0 : agency.count(column);
    int listed = byOri.get(agency.ori()).getOrDefault(column.key(), 0);
    if (given != listed) {
      throw new WorkbookRefused(
          "The figures of %s and its cases do not agree: %s %d in the figures, %d among the cases."
              .formatted(agency.ori(), column.heading(), given, listed));
    }
  }
}
