package org.priors.reports;

import java.util.List;
import java.util.Map;

/**
 * The first sheet of the month.
 *
 * @param aboutTotal under the key of each rate what that of the agencies together stands on
 */
public record MonthTable(
    FigureColumns columns, List<AgencyMonth> agencies, Map<String, String> aboutTotal) {
  public MonthTable {
    Checks.given(columns, "A table has columns.");
    agencies = List.copyOf(agencies);
    aboutTotal = Map.copyOf(aboutTotal);
    for (RateColumns rate : columns.rates()) {
      Checks.given(aboutTotal.get(rate.key()), "A rate says what it stands on.");
      agencies.forEach(
          agency -> Checks.given(agency.about().get(rate.key()), "A rate says what it stands on."));
    }
  }

  /** The agencies together; null where there are some and none of their sources say. */
  Integer total(CountColumn column) {
    return AgencyMonth.sum(agencies, column);
  }
}
