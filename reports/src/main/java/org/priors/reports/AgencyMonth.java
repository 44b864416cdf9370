package org.priors.reports;

import java.util.List;
import java.util.Map;

/**
 * One agency's figures of the month: a row of the first sheet.
 *
 * @param counts under the keys of their columns; none where its source does not say
 * @param about under the key of each rate what it stands on, or why there is none
 */
public record AgencyMonth(
    String agency,
    String ori,
    String state,
    Map<String, Integer> counts,
    Map<String, String> about) {
  public AgencyMonth {
    Checks.filled(agency, "An agency has a name.");
    Checks.ori(ori);
    Checks.state(state);
    counts = Map.copyOf(counts);
    about = Map.copyOf(about);
    Checks.require(counts.values().stream().allMatch(n -> n >= 0), "A count is not below zero.");
  }

  /** Null where its source does not say. */
  Integer count(CountColumn column) {
    return counts.get(column.key());
  }

  /** The agencies together; null where there are some and none of their sources say. */
  static Integer sum(List<AgencyMonth> agencies, CountColumn column) {
    List<Integer> told =
        agencies.stream().map(agency -> agency.count(column)).filter(n -> n != null).toList();
    return told.isEmpty() && !agencies.isEmpty()
        ? null
        : Integer.valueOf(told.stream().mapToInt(Integer::intValue).sum());
  }
}
