package org.priors.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.law.Counts;
import org.priors.law.EntryPair;

/**
 * The keys of a driver's events: those that are one have one. An event joins those with each of
 * which it is one; one that fits two cases is of the first.
 */
final class SameEvents {

  private final List<Event> events;
  private final Set<List<Integer>> same = new HashSet<>();
  private final Map<String, List<Integer>> groups = new LinkedHashMap<>();
  private final Map<Event, String> keys = new IdentityHashMap<>();

  /**
   * @param events those of cases first
   */
  SameEvents(List<Event> events, List<EntryPair> pairs) {
    this.events = events;
    for (EntryPair pair : pairs) {
      if (pair.areOne() == Counts.YES) {
        same.add(List.of(pair.one(), pair.other()));
      }
    }
    for (int i = 0; i < events.size(); i++) {
      add(i);
    }
  }

  /** By event; what the law does not ask about has none. */
  Map<Event, String> keys() {
    return keys;
  }

  private void add(int place) {
    Event event = events.get(place);
    String own = event.caseId() == null ? event.ref() : event.priorKey();
    String key = groups.containsKey(own) ? own : fitting(place, own);
    groups.computeIfAbsent(key, none -> new ArrayList<>()).add(place);
    keys.put(event, key);
  }

  private String fitting(int place, String own) {
    for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
      if (group.getValue().stream().allMatch(one -> same.contains(List.of(one, place)))) {
        return group.getKey();
      }
    }
    return own;
  }
}
