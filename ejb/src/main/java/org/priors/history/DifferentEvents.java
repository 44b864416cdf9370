package org.priors.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.law.OneEvent;

/**
 * How many different events of a kind a driver is on record for: all of one case are one, else
 * those of one day, and court or agency. Where two of these may be one, the count says so.
 */
final class DifferentEvents {

  /** One that may be another, with what tells it from others. */
  private record Told(String state, LocalDateTime arrested, LocalDate offense, LocalDate on) {

    boolean isOfACase() {
      return offense != null;
    }

    boolean mayBe(Told other) {
      return state.equals(other.state)
          && (isOfACase()
              ? offense.equals(other.offense) || OneEvent.mayBeOneArrest(arrested, other.arrested)
              : OneEvent.mayBeEnteredOn(on, other.offense, other.on));
    }
  }

  private static final Comparator<Told> IN_TURN =
      Comparator.comparing((Told told) -> !told.isOfACase())
          .thenComparing(Told::arrested, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Told::offense, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Told::on);

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
    Map<String, Told> different = new HashMap<>();
    for (Event event : events) {
      if (event.kind() == kind && event.prior()) {
        different.merge(event.priorKey(), told(event), (one, other) -> one);
      }
    }
    List<Told> inTurn = different.values().stream().sorted(IN_TURN).toList();
    List<Told> own = own();
    return new PriorsOfAKind(
        themselves(inTurn, own).size() - own.size(),
        inTurn.size(),
        inTurn.stream().anyMatch(told -> own.stream().anyMatch(told::mayBe)));
  }

  /** Those that are no other of them for certain: of several that may be one, the first. */
  private static List<Told> themselves(List<Told> inTurn, List<Told> own) {
    List<Told> themselves = new ArrayList<>(own);
    for (Told told : inTurn) {
      if (themselves.stream().noneMatch(told::mayBe)) {
        themselves.add(told);
      }
    }
    return themselves;
  }

  /** The own arrest, of which another agency may have reported as well. */
  private List<Told> own() {
    return history.stream()
        .filter(event -> event.kind() == EventKind.ARREST && ownCase != null)
        .filter(event -> ownCase.equals(event.caseId()))
        .map(this::told)
        .toList();
  }

  private Told told(Event event) {
    LocalDate offense = event.offenseOn();
    boolean isOfACase = event.caseId() != null;
    return new Told(
        event.state(),
        arrests.get(event.caseId()),
        offense == null && isOfACase ? event.happenedOn() : offense,
        event.happenedOn());
  }
}
