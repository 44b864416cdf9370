package org.priors.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.priors.people.Components;

/**
 * Drivers that pairs of records that wait connect: who may be one person, as a person decides it.
 *
 * @param likeliest of the pairs
 */
record MatchGroup(TreeSet<Long> drivers, WaitingPair likeliest) {

  /**
   * The groups that these pairs make.
   *
   * @param pairs the likeliest first
   */
  static List<MatchGroup> of(List<WaitingPair> pairs) {
    Components connected = new Components();
    pairs.forEach(pair -> connected.join(pair.driverA(), pair.driverB()));
    Map<Long, MatchGroup> groups = new LinkedHashMap<>();
    for (WaitingPair pair : pairs) {
      MatchGroup group =
          groups.computeIfAbsent(
              connected.of(pair.driverA()), root -> new MatchGroup(new TreeSet<>(), pair));
      group.drivers.addAll(List.of(pair.driverA(), pair.driverB()));
    }
    return new ArrayList<>(groups.values());
  }

  /** The lowest number of its drivers names it. */
  long id() {
    return drivers.first();
  }
}
