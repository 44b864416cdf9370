package org.priors.drivers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Records gathered into drivers, and why each stands with its driver.
 *
 * @param oldest by record the oldest of its driver
 * @param weighed pairs that are joined by their weight
 * @param decided decisions that stand
 */
record Grouping(
    Map<Long, Long> oldest, List<MatchLinks.Weighed> weighed, List<MatchLinks.Decided> decided) {

  /** Each record is a driver of its own. */
  static Grouping apart(List<KnownRecord> records) {
    Map<Long, Long> themselves = new HashMap<>();
    records.forEach(record -> themselves.put(record.id(), record.id()));
    return new Grouping(themselves, List.of(), List.of());
  }

  /**
   * All of these are one driver.
   *
   * @param records the oldest first
   */
  static Grouping ofOne(
      List<Long> records, List<MatchLinks.Weighed> weighed, List<MatchLinks.Decided> decided) {
    Map<Long, Long> oldest = new HashMap<>();
    records.forEach(record -> oldest.put(record, records.get(0)));
    return new Grouping(oldest, weighed, decided);
  }

  /** The oldest record of the driver of this one. */
  long oldest(long record) {
    return oldest.get(record);
  }

  /** Why the record stands with its driver, in words. */
  String because(long record) {
    if (oldest.get(record) == record) {
      return "first record of this driver";
    }
    return decided.stream()
        .filter(MatchLinks.Decided::isSame)
        .filter(decision -> joins(record, decision.recordA(), decision.recordB()))
        .findFirst()
        .map(decision -> "joined by " + decision.decidedBy() + ": " + decision.reason())
        .or(
            () ->
                weighed.stream()
                    .filter(link -> joins(record, link.recordA(), link.recordB()))
                    .max(Comparator.comparingDouble(MatchLinks.Weighed::weight))
                    .map(Grouping::because))
        .orElse("stands with a record that is joined to this driver");
  }

  private boolean joins(long record, long a, long b) {
    return (record == a || record == b) && oldest.get(a).equals(oldest.get(b));
  }

  private static String because(MatchLinks.Weighed link) {
    return String.format(Locale.ROOT, "by weight %.1f: %s", link.weight(), link.evidence());
  }
}
