package org.priors.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priors.identity.Pair;
import org.priors.identity.Partition;

/**
 * Records gathered into drivers, and why each stands with its driver.
 *
 * @param gathered by record the oldest of its driver, as decided and by the weights alone
 * @param weighed pairs that are joined by their weight
 * @param decided decisions that are in effect
 * @param givingWay decisions that stand and are not in effect
 * @param rules by the oldest record of a driver the version of the rules that gathered it
 */
record Grouping(
    Partition.Gathered gathered,
    List<MatchLinks.Weighed> weighed,
    List<MatchLinks.Decided> decided,
    List<MatchLinks.Decided> givingWay,
    Map<Long, String> rules) {

  /**
   * All of these are one driver.
   *
   * @param records the oldest first
   */
  static Grouping ofOne(
      List<Long> records, List<MatchLinks.Weighed> weighed, List<MatchLinks.Decided> decided) {
    Map<Long, Long> oldest = new HashMap<>();
    records.forEach(record -> oldest.put(record, records.get(0)));
    return new Grouping(
        new Partition.Gathered(oldest, oldest), weighed, decided, List.of(), Map.of());
  }

  /** By record the oldest of its driver. */
  Map<Long, Long> drivers() {
    return gathered.drivers();
  }

  /** The numbers of the decisions that stand and are not in effect. */
  List<Long> givingWayIds() {
    return givingWay.stream().map(MatchLinks.Decided::id).toList();
  }

  /** The oldest record of the driver of this one. */
  long oldest(long record) {
    return drivers().get(record);
  }

  /**
   * Why the record stands with its driver, in words: who joined it, or how it weighs with the first
   * record. Of all that came by way of further records the words are the same, whether whoever
   * reads may see these or not.
   */
  String because(long record) {
    if (oldest(record) == record) {
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
                    .filter(link -> link.pair().equals(Pair.of(oldest(record), record)))
                    .findFirst()
                    .map(Grouping::because))
        .orElse("gathered with this driver's records");
  }

  private boolean joins(long record, long a, long b) {
    return (record == a || record == b) && oldest(a) == oldest(b);
  }

  private static String because(MatchLinks.Weighed link) {
    return String.format(Locale.ROOT, "by weight %.1f: %s", link.weight(), link.evidence());
  }
}
