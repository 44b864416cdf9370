package org.priors.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.law.Counts;
import org.priors.law.EntriesTold;
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
    EntriesTold told = law.told(past.asAsked(), past.said());
    Map<Event, String> keys = new SameEvents(past.events(), told.pairs()).keys();
    Map<Event, List<String>> perhaps = new IdentityHashMap<>();
    for (EntryPair pair : told.pairs()) {
      Event one = past.events().get(pair.one());
      Event other = past.events().get(pair.other());
      // One that fits two others has the key of the first, and may be the second all the same.
      if (pair.areOne() == Counts.UNKNOWN || !keys.get(one).equals(keys.get(other))) {
        note(perhaps, one, other);
        note(perhaps, other, one);
      }
    }
    Set<Event> noMore = Collections.newSetFromMap(new IdentityHashMap<>());
    told.noMore().forEach(place -> noMore.add(past.events().get(place)));
    return events.stream()
        .map(
            event ->
                event.told(
                    keys.getOrDefault(event, event.priorKey()),
                    event.prior() && !noMore.contains(event),
                    perhaps.getOrDefault(event, List.of())))
        .toList();
  }

  private static void note(Map<Event, List<String>> perhaps, Event of, Event other) {
    perhaps.computeIfAbsent(of, event -> new ArrayList<>()).add(other.ref());
  }
}
