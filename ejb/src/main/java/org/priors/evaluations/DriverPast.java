package org.priors.evaluations;

import java.util.ArrayList;
import java.util.List;
import org.priors.drivers.Event;
import org.priors.law.EarlierEvent;
import org.priors.law.EventKind;

/**
 * A driver's earlier events as the law asks about them, each beside the event it stands for.
 *
 * @param events those that the law asks about, in the order given
 * @param asAsked the same, at the same places
 */
public record DriverPast(List<Event> events, List<EarlierEvent> asAsked) {

  public DriverPast {
    events = List.copyOf(events);
    asAsked = List.copyOf(asAsked);
  }

  static DriverPast of(List<Event> history) {
    List<Event> kept = new ArrayList<>();
    List<EarlierEvent> asked = new ArrayList<>();
    for (Event event : history) {
      EventKind kind = kind(event, history);
      if (kind != null) {
        kept.add(event);
        asked.add(
            new EarlierEvent(
                kind,
                event.state(),
                event.offenceOn(),
                event.happenedOn(),
                event.courtOfRecord(),
                status(event)));
      }
    }
    return new DriverPast(kept, asked);
  }

  /**
   * Null for what says nothing by itself: a test result is part of its arrest, and a dismissal ends
   * one. A failed test that only a driver record tells of is an arrest of which no more is known.
   */
  private static EventKind kind(Event event, List<Event> history) {
    return switch (event.kind()) {
      case CONVICTION -> EventKind.CONVICTION;
      case REFUSAL -> EventKind.REFUSAL;
      case DIVERSION -> EventKind.DIVERSION;
      case REDUCED_PLEA -> EventKind.REDUCED_PLEA;
      case ADMINISTRATIVE_ACTION -> EventKind.ADMINISTRATIVE_ACTION;
      case TEST_FAILURE -> EventKind.ARREST;
      case ARREST -> isDismissed(event, history) ? null : EventKind.ARREST;
      case TEST, DISMISSAL -> null;
    };
  }

  private static boolean isDismissed(Event arrest, List<Event> history) {
    return arrest.caseId() != null
        && history.stream()
            .anyMatch(
                event ->
                    event.kind() == org.priors.drivers.EventKind.DISMISSAL
                        && arrest.caseId().equals(event.caseId()));
  }

  private static EarlierEvent.Status status(Event event) {
    return switch (event.status()) {
      case "VACATED" -> EarlierEvent.Status.VACATED;
      case "PENDING" -> EarlierEvent.Status.PENDING;
      default -> EarlierEvent.Status.ON_RECORD;
    };
  }
}
