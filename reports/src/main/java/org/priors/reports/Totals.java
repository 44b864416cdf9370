package org.priors.reports;

import java.util.List;

/**
 * All agencies together; the rate only of those that can have one.
 *
 * @param cannotTellRefusals as {@link AgencyMonth#cannotTellRefusals(List)}
 */
record Totals(
    Counts all, Counts ofRate, int agencies, int agenciesOfRate, boolean cannotTellRefusals) {
  static Totals of(List<AgencyMonth> agencies) {
    List<AgencyMonth> withRate = agencies.stream().filter(AgencyMonth::hasRate).toList();
    return new Totals(
        sum(agencies),
        sum(withRate),
        agencies.size(),
        withRate.size(),
        AgencyMonth.cannotTellRefusals(agencies));
  }

  boolean hasRate() {
    return agenciesOfRate > 0 || agencies == 0;
  }

  String aboutRate() {
    if (all.arrests() == 0) {
      return "no arrests";
    }
    if (!hasRate()) {
      return "no agency's source reports tests";
    }
    return agenciesOfRate == agencies
        ? "of all agencies"
        : "only of the %d of %d agencies whose sources report tests"
            .formatted(agenciesOfRate, agencies);
  }

  private static Counts sum(List<AgencyMonth> agencies) {
    return agencies.stream().map(AgencyMonth::counts).reduce(Counts.NONE, Counts::plus);
  }
}
