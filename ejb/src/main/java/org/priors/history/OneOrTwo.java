package org.priors.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.priors.law.Evaluator;
import org.priors.law.SaidOfTwo;

/**
 * Which events of a driver the law takes for one, so that what is counted without it is counted as
 * it counts: the line of a driver record that tells of a judgment on file is no other event, and
 * two lines of one record are two.
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
    Map<Event, List<String>> apart = new IdentityHashMap<>();
    for (SaidOfTwo pair : law.told(past.asAsked(), past.said())) {
      Event one = past.events().get(pair.one());
      Event other = past.events().get(pair.other());
      if (!pair.same()) {
        note(apart, one, other);
        note(apart, other, one);
      } else if (one.priorKind() == other.priorKind()) {
        keys.putIfAbsent(other, keys.getOrDefault(one, one.priorKey()));
      }
    }
    return events.stream()
        .map(
            event ->
                event.toldApart(
                    event.caseId() == null
                        ? keys.getOrDefault(event, event.priorKey())
                        : event.priorKey(),
                    Stream.concat(
                            event.apartFrom().stream(),
                            apart.getOrDefault(event, List.of()).stream())
                        .distinct()
                        .toList()))
        .toList();
  }

  private static void note(Map<Event, List<String>> apart, Event of, Event other) {
    apart.computeIfAbsent(of, event -> new ArrayList<>()).add(other.ref());
  }
}
