package org.priors.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well records of each origin were joined, with no person looking. */
final class OriginFigures {

  /** Pairs of records of one origin; a pair across two counts for that of the older record. */
  static final class Counts {

    private long records;
    private long people;
    private long truePairs;
    private long joined;
    private long rightlyJoined;
    private long truePairsWaiting;
    private long waiting;

    long wronglyJoined() {
      return joined - rightlyJoined;
    }

    long joined() {
      return joined;
    }

    double recall() {
      return (double) rightlyJoined / truePairs;
    }

    private void add(Counts other) {
      records += other.records;
      people += other.people;
      truePairs += other.truePairs;
      joined += other.joined;
      rightlyJoined += other.rightlyJoined;
      truePairsWaiting += other.truePairsWaiting;
      waiting += other.waiting;
    }
  }

  private final Map<String, Counts> byOrigin = new TreeMap<>();

  private Counts of(String origin) {
    return byOrigin.computeIfAbsent(origin, first -> new Counts());
  }

  /** Adds what became of the records of one State. */
  void add(OriginRecords records, List<OriginLinks.Found> found, Map<Long, Long> drivers) {
    Map<String, Map<Long, Integer>> ofPerson = new HashMap<>();
    Map<Long, Integer> ofDriver = new HashMap<>();
    for (int record = 0; record < records.size(); record++) {
      of(records.origin(record)).records++;
      long driver = drivers.get((long) record);
      ofDriver.merge(driver, 1, Integer::sum);
      ofPerson
          .computeIfAbsent(records.driver(record), first -> new HashMap<>())
          .merge(driver, 1, Integer::sum);
    }
    ofDriver.forEach((first, size) -> of(records.origin(first.intValue())).joined += pairs(size));
    ofPerson.values().forEach(parts -> person(records, parts));
    for (OriginLinks.Found one : found) {
      if (!drivers.get((long) one.a()).equals(drivers.get((long) one.b()))) {
        Counts counts = of(records.origin(one.a()));
        counts.waiting++;
        counts.truePairsWaiting += records.areOfOnePerson(one.a(), one.b()) ? 1 : 0;
      }
    }
  }

  private void person(OriginRecords records, Map<Long, Integer> parts) {
    Counts counts = of(records.origin(parts.keySet().iterator().next().intValue()));
    counts.people++;
    counts.truePairs += pairs(parts.values().stream().mapToInt(size -> size).sum());
    counts.rightlyJoined += parts.values().stream().mapToLong(OriginFigures::pairs).sum();
  }

  private static long pairs(int size) {
    return size * (size - 1L) / 2;
  }

  /** By origin, and of all together under the empty name. */
  Map<String, Counts> counts() {
    Map<String, Counts> counts = new TreeMap<>(byOrigin);
    Counts all = new Counts();
    byOrigin.values().forEach(all::add);
    counts.put("", all);
    return counts;
  }

  /** As a table for docs/matching.md. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            """
            | origin | people | records | pairs joined | of them false | share | recall | true pairs waiting | pairs waiting |
            |---|---|---|---|---|---|---|---|---|
            """);
    counts().forEach((origin, counts) -> table.append(line(origin, counts)));
    return table.toString();
  }

  private static String line(String origin, Counts counts) {
    return String.format(
        Locale.US,
        "| %s | %,d | %,d | %,d | %d | %.6f | %.4f | %,d | %,d |%n",
        origin.isEmpty() ? "all" : origin,
        counts.people,
        counts.records,
        counts.joined,
        counts.wronglyJoined(),
        (double) counts.wronglyJoined() / Math.max(1, counts.joined),
        counts.recall(),
        counts.truePairsWaiting,
        counts.waiting);
  }
}
