package org.priors.statistics;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the measures add to the statements of the month. All of it stands in {@link Measures}:
 * nothing comes from outside.
 */
final class MeasureSql {

  /** The count of all arrests, which each agency has. */
  static final String ARRESTS = "all_arrests";

  /** What a case says, one column each, over its row {@code m}. */
  static final String ANSWERS =
      Measures.ANSWERED.stream()
          .map(count -> "(" + count.answer().condition() + ") as " + count.column())
          .collect(Collectors.joining(",\n"));

  /** Whether a case's source reports less than a rate needs, over its row {@code m}. */
  static final String LESS =
      reporting()
          .map(rate -> ",\n(" + rate.needs().only() + ") as " + less(rate))
          .collect(Collectors.joining());

  /** Under each name, how to count the cases that have those columns. */
  static final Map<String, String> COUNTS = counts();

  /** The same as a list of columns. */
  static final String COUNTED =
      COUNTS.entrySet().stream()
          .map(one -> one.getValue() + " as " + column(one.getKey()))
          .collect(Collectors.joining(",\n"));

  private MeasureSql() {}

  /** The column of a count, told apart from those of the agency by its beginning. */
  static String column(String name) {
    return "n_" + name;
  }

  static String told(CaseCount count) {
    return count.key() + "_told";
  }

  static String less(CaseRate rate) {
    return rate.key() + "_less";
  }

  private static Map<String, String> counts() {
    Map<String, String> counts = new TreeMap<>();
    counts.put(ARRESTS, "count(*)");
    Measures.COUNTS.forEach(count -> counts.put(count.key(), where(count.condition())));
    Measures.ANSWERED.forEach(
        count -> counts.put(told(count), where(count.column() + " is not null")));
    Measures.RATES.forEach(rate -> counts.put(rate.key(), where(rate.condition())));
    reporting().forEach(rate -> counts.put(less(rate), where(less(rate))));
    return counts;
  }

  private static Stream<CaseRate> reporting() {
    return Measures.RATES.stream()
        .filter(rate -> rate.needs() != null && rate.needs().only() != null);
  }

  private static String where(String condition) {
    return "count(*) filter (where " + condition + ")";
  }
}
