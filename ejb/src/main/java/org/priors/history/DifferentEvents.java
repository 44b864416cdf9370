package org.priors.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many different events of a kind a driver is on record for: all of one case are one, else
 * those of one day, and court or agency. Where two of these may be one, the count says so.
 */
final class DifferentEvents {

  private final List<Event> history;
  private final Long ownCase;
  private final Map<Long, LocalDateTime> arrests = new HashMap<>();

  /**
   * @param history with the arrests that the events are of
   * @param ownCase the case whose priors they are, null for none
   */
  DifferentEvents(List<Event> history, Long ownCase) {
    this.history = history;
    this.ownCase = ownCase;
    history.stream()
        .filter(event -> event.kind() == EventKind.ARREST && event.caseId() != null)
        .forEach(event -> arrests.put(event.caseId(), event.localTime()));
  }

  /** The priors of this kind among these events. */
  PriorsOfAKind count(List<Event> events, EventKind kind) {
    Map<String, ToldEvent> different = new HashMap<>();
    for (Event event : events) {
      if (event.priorKind() == kind && event.prior()) {
        different.merge(event.priorKey(), told(event), ToldEvent::with);
      }
    }
    List<ToldEvent> inTurn = different.values().stream().sorted(ToldEvent.IN_TURN).toList();
    List<ToldEvent> own = own();
    return new PriorsOfAKind(
        themselves(inTurn, own).size() - own.size(),
        inTurn.size(),
        inTurn.stream().anyMatch(told -> own.stream().anyMatch(told::mayBe)));
  }

  /** Those that are no other of them for certain: of several that may be one, the first. */
  private static List<ToldEvent> themselves(List<ToldEvent> inTurn, List<ToldEvent> own) {
    List<ToldEvent> themselves = new ArrayList<>(own);
    for (ToldEvent told : inTurn) {
      if (themselves.stream().noneMatch(told::mayBe)) {
        themselves.add(told);
      }
    }
    return themselves;
  }

  /** The own arrest, of which another agency may have reported as well. */
  private List<ToldEvent> own() {
    return ownCase == null
        ? List.of()
        : history.stream()
            .filter(event -> event.isOfCase(ownCase))
            .filter(event -> arrests.containsKey(ownCase))
            .map(this::told)
            .reduce(ToldEvent::with)
            .stream()
            .toList();
  }

  private ToldEvent told(Event event) {
    return ToldEvent.of(event, arrests.get(event.caseId()));
  }
}
