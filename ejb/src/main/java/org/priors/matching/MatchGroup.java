package org.priors.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.people.Components;

/**
 * Drivers that pairs of records that wait connect: who may be one person, as a person decides it.
 *
 * @param pairs that connect them, the likeliest first
 */
record MatchGroup(List<WaitingPair> pairs) {

  /** How many drivers are looked at at once. */
  static final int AT_ONCE = 12;

  /**
   * The groups that these pairs make.
   *
   * @param pairs the likeliest first
   */
  static List<MatchGroup> of(List<WaitingPair> pairs) {
    Components connected = new Components();
    pairs.forEach(pair -> connected.join(pair.driverA(), pair.driverB()));
    Map<Long, MatchGroup> groups = new HashMap<>();
    for (WaitingPair pair : pairs) {
      groups
          .computeIfAbsent(connected.of(pair.driverA()), root -> new MatchGroup(new ArrayList<>()))
          .pairs
          .add(pair);
    }
    return List.copyOf(groups.values());
  }

  /** Those of the likeliest pairs first. */
  LinkedHashSet<Long> drivers() {
    LinkedHashSet<Long> drivers = new LinkedHashSet<>();
    pairs.forEach(pair -> drivers.addAll(List.of(pair.driverA(), pair.driverB())));
    return drivers;
  }

  /** The lowest number of its drivers names it. */
  long id() {
    return drivers().stream().min(Long::compare).orElseThrow();
  }

  WaitingPair likeliest() {
    return pairs.get(0);
  }

  /**
   * Who may turn out to be one: all, and the two of each pair, since a further record can also take
   * away from what two have together. Of a large group the likeliest alone, who are decided first.
   */
  Set<Set<Long>> unions() {
    Set<Long> first = new HashSet<>(drivers().stream().limit(AT_ONCE).toList());
    Set<Set<Long>> unions = new HashSet<>(Set.of(first));
    pairs.stream()
        .map(pair -> Set.of(pair.driverA(), pair.driverB()))
        .filter(first::containsAll)
        .forEach(unions::add);
    return unions;
  }
}
