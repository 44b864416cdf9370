package org.priors.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A month's arrests, of one agency or of several, counted by every measure.
 *
 * @param byName counts under the names that {@link MeasureSql} gives them
 */
public record MonthCounts(Map<String, Integer> byName) {

  public MonthCounts {
    byName = Map.copyOf(byName);
  }

  /** Those of the agencies together. */
  public static MonthCounts of(List<AgencyCounts> agencies) {
    Map<String, Integer> sums = new TreeMap<>();
    agencies.forEach(
        agency -> agency.counts().byName.forEach((name, n) -> sums.merge(name, n, Integer::sum)));
    return new MonthCounts(sums);
  }

  /** All arrests, whatever is known of them. */
  public int arrests() {
    return named(MeasureSql.ARRESTS);
  }

  /** The arrests that count; zero also where no source says. */
  public int counted(CaseCount count) {
    return named(count.key());
  }

  /** The arrests in the numerator. */
  public int numerator(CaseRate rate) {
    return named(rate.key());
  }

  /** The arrests in the denominator. */
  public int denominator(CaseRate rate) {
    return counted(rate.denominator().count());
  }

  /** The arrests whose source says whether they count. */
  public int told(CaseCount count) {
    return count.answer() == null ? arrests() : named(MeasureSql.told(count));
  }

  /** Whether there are arrests and no source says: a zero would say that there were none. */
  public boolean cannotTell(CaseCount count) {
    return arrests() > 0 && told(count) == 0;
  }

  /** Whether there is a rate, and anything to divide by. */
  public boolean isRated(CaseRate rate) {
    return rate.isTold(this) && denominator(rate) > 0;
  }

  /** Whether there are arrests whose source reports less than the rate needs. */
  boolean reportsLess(CaseRate rate) {
    return named(MeasureSql.less(rate)) > 0;
  }

  private int named(String name) {
    return byName.getOrDefault(name, 0);
  }
}
