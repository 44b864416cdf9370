package org.priors.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.priors.law.Counts;
import org.priors.law.EntryPair;
import org.priors.law.Evaluator;

/**
 * Which events of a driver the law takes for one, or for one perhaps, so that what is counted
 * without it is counted as it counts: the line of a driver record that tells of a judgment on file
 * is no other event, and two lines of one record are two.
 */
final class OneOrTwo {

  /** An event of a case gives the others its key. */
  private static final Comparator<Event> OF_CASES_FIRST =
      Comparator.comparing(Event::caseId, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Evaluator law;

  OneOrTwo(Evaluator law) {
    this.law = law;
  }

  /** The same events, in their order. */
  List<Event> tell(List<Event> events, DecidedPairs decided) {
    DriverPast past = DriverPast.of(events.stream().sorted(OF_CASES_FIRST).toList(), decided);
    Map<Event, String> keys = new IdentityHashMap<>();
    past.events().forEach(event -> keys.put(event, ownKey(event)));
    Map<Event, List<String>> perhaps = new IdentityHashMap<>();
    for (EntryPair pair : law.pairs(past.asAsked(), past.said())) {
      Event one = past.events().get(pair.one());
      Event other = past.events().get(pair.other());
      if (pair.areOne() == Counts.UNKNOWN) {
        note(perhaps, one, other);
        note(perhaps, other, one);
      } else if (other.caseId() == null) {
        keys.replace(other, ownKey(other), keys.get(one));
      }
    }
    return events.stream()
        .map(
            event ->
                event.told(
                    keys.getOrDefault(event, event.priorKey()),
                    perhaps.getOrDefault(event, List.of())))
        .toList();
  }

  private static String ownKey(Event event) {
    return event.caseId() == null ? event.ref() : event.priorKey();
  }

  private static void note(Map<Event, List<String>> perhaps, Event of, Event other) {
    perhaps.computeIfAbsent(of, event -> new ArrayList<>()).add(other.ref());
  }
}
