package org.priors.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.priors.identity.Pair;

/**
 * Records that earlier rules gathered otherwise than the present ones would. They stay as they are,
 * since nobody's record changes by new rules alone.
 *
 * @param records those of such groups, by their number
 */
record EarlierGroups(Map<Long, KnownRecord> records) {

  /**
   * @param onFile all records that are connected
   * @param linked the pairs of them that are joined by weight
   * @param rules the version of the present rules
   * @param anew what the present rules would gather of them: by record the oldest with it
   */
  static EarlierGroups of(
      List<KnownRecord> onFile, List<Pair> linked, String rules, Supplier<Map<Long, Long>> anew) {
    Map<Long, KnownRecord> earlier = new HashMap<>();
    onFile.stream()
        .filter(record -> record.isGatheredByOthersThan(rules))
        .forEach(record -> earlier.put(record.id(), record));
    EarlierGroups all = new EarlierGroups(earlier);
    if (!earlier.isEmpty()) {
      all.leaveOut(linked, anew.get());
    }
    return all;
  }

  /**
   * Leaves out what the present rules gather alike, as far as no link connects it with what they do
   * not: there the one hangs on the other.
   */
  private void leaveOut(List<Pair> linked, Map<Long, Long> anew) {
    Components components = new Components();
    linked.forEach(pair -> components.join(pair.a(), pair.b()));
    records.values().forEach(record -> components.join(record.id(), record.gatheredWith()));
    Set<Set<Long>> asNow = groups(anew);
    Set<Long> differing =
        groups().stream()
            .filter(group -> !asNow.contains(group))
            .map(group -> components.of(group.iterator().next()))
            .collect(Collectors.toSet());
    records.keySet().removeIf(record -> !differing.contains(components.of(record)));
  }

  /** By record the one by which its group is told. */
  Map<Long, Long> oldest() {
    Map<Long, Long> oldest = new HashMap<>();
    for (Set<Long> group : groups()) {
      long first = group.stream().min(Long::compare).orElseThrow();
      group.forEach(record -> oldest.put(record, first));
    }
    return oldest;
  }

  /**
   * By the oldest record of a driver the version of the rules that gathered it.
   *
   * @param drivers by record the oldest of its driver
   * @param present the version of the present rules
   */
  Map<Long, String> rules(Map<Long, Long> drivers, String present) {
    Map<Long, String> rules = new HashMap<>();
    drivers.values().forEach(oldest -> rules.put(oldest, present));
    records.forEach((record, kept) -> rules.put(drivers.get(record), kept.gatheredBy()));
    return rules;
  }

  private Set<Set<Long>> groups() {
    return groups(
        records.values().stream()
            .collect(Collectors.toMap(KnownRecord::id, KnownRecord::gatheredWith)));
  }

  private Set<Set<Long>> groups(Map<Long, Long> oldest) {
    return new HashSet<>(
        records.keySet().stream()
            .collect(Collectors.groupingBy(oldest::get, Collectors.toSet()))
            .values());
  }
}
