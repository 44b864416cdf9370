package org.priors.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the cases as they pass, so that no figure is printed that its cases do not bear out. */
final class CaseTally {
  private final Map<String, Counts> byOri = new LinkedHashMap<>();

  CaseTally(List<AgencyMonth> agencies) {
    for (AgencyMonth agency : agencies) {
      if (byOri.put(agency.ori(), Counts.NONE) != null) {
        throw new WorkbookRefused("Agency " + agency.ori() + " is among the figures twice.");
      }
    }
  }

  void add(CaseLine line) {
    Counts before = byOri.get(line.ori());
    if (before == null) {
      throw new WorkbookRefused(
          "Case %s is of agency %s, which is not among the figures."
              .formatted(line.caseNumber(), line.ori()));
    }
    byOri.put(line.ori(), before.plus(Counts.of(line)));
  }

  void check(List<AgencyMonth> agencies) {
    for (AgencyMonth agency : agencies) {
      Map<String, Integer> listed = byOri.get(agency.ori()).named();
      agency.counts().named().forEach((name, given) -> same(agency, name, given, listed.get(name)));
    }
  }

  private static void same(AgencyMonth agency, String name, int given, int listed) {
    if (given != listed) {
      throw new WorkbookRefused(
          "The figures of %s and its cases do not agree: %s %d in the figures, %d among the cases."
              .formatted(agency.ori(), name, given, listed));
    }
  }
}
