package org.priors.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.law.EarlierEvent;
import org.priors.law.EarlierEventKind;
import org.priors.law.OffenseKind;
import org.priors.law.SaidOfTwo;

/**
 * A driver's earlier events as the law asks about them, each beside the event it stands for.
 *
 * @param events those that the law asks about, in the order given
 * @param asAsked the same, at the same places
 * @param said what persons said of two of them each
 */
public record DriverPast(List<Event> events, List<EarlierEvent> asAsked, List<SaidOfTwo> said) {

  public DriverPast {
    events = List.copyOf(events);
    asAsked = List.copyOf(asAsked);
    said = List.copyOf(said);
  }

  public static DriverPast of(List<Event> history, DecidedPairs decided) {
    List<Event> kept = new ArrayList<>();
    List<EarlierEvent> asked = new ArrayList<>();
    Map<Long, LocalDateTime> arrests = arrests(history);
    for (Event event : history) {
      EarlierEventKind kind = kind(event);
      if (kind != null) {
        kept.add(event);
        asked.add(
            EarlierEvent.of(kind)
                .in(event.state())
                .ofOffenseOn(event.offenseOn())
                .on(event.happenedOn())
                .inCourtOfRecord(event.courtOfRecord())
                .standing(status(event))
                .charged(
                    event.chargeKind() == null ? null : OffenseKind.valueOf(event.chargeKind()))
                .juvenile(event.juvenileStated())
                .ofIncident(event.caseId() == null ? null : "case " + event.caseId())
                .ofOffenseAt(arrests.get(event.caseId()))
                .takenFor(event.actionFor())
                .underDocket(event.told().docketNumber())
                .decidedBy(event.courtId() == null ? null : event.forum())
                .toldBy(event.caseId() == null ? event.forum() : null)
                .completed(event.told().diversion().isCompleted())
                .comingOf(event.told().testOutcome(), event.told().otherGiven())
                .build());
      }
    }
    return new DriverPast(kept, asked, said(kept, decided));
  }

  /** Of events that the law asks about alone. */
  private static List<SaidOfTwo> said(List<Event> kept, DecidedPairs decided) {
    List<String> refs = kept.stream().map(Event::ref).toList();
    return decided.standing().stream()
        .map(
            made ->
                new SaidOfTwo(
                    refs.indexOf(made.eventA()), refs.indexOf(made.eventB()), made.isSame()))
        .filter(pair -> pair.one() >= 0 && pair.other() >= 0)
        .toList();
  }

  /**
   * When each case began: a court tells the day alone of what it decides. Of a driving on another
   * day than the arrest the day alone is known.
   */
  private static Map<Long, LocalDateTime> arrests(List<Event> history) {
    Map<Long, LocalDateTime> arrests = new HashMap<>();
    for (Event event : history) {
      if (event.kind() == EventKind.ARREST && isOfTheDayOfTheArrest(event)) {
        arrests.put(event.caseId(), event.localTime());
      }
    }
    return arrests;
  }

  private static boolean isOfTheDayOfTheArrest(Event arrest) {
    LocalDateTime at = arrest.localTime();
    return at != null
        && (arrest.offenseOn() == null || arrest.offenseOn().equals(at.toLocalDate()));
  }

  /**
   * Null for what says nothing by itself: a test result is part of its arrest, a dismissal ends
   * one, what came of a test that was not completed may be a refusal by the law, and an arrest of
   * which every charge was dismissed is none. A failed test that only a driver record tells of is
   * an arrest of which no more is known.
   */
  private static EarlierEventKind kind(Event event) {
    return switch (event.kind()) {
      case CONVICTION -> EarlierEventKind.CONVICTION;
      case REFUSAL -> EarlierEventKind.REFUSAL;
      case DIVERSION -> EarlierEventKind.DIVERSION;
      case REDUCED_PLEA -> EarlierEventKind.REDUCED_PLEA;
      case ADMINISTRATIVE_ACTION -> EarlierEventKind.ADMINISTRATIVE_ACTION;
      case TEST_FAILURE -> EarlierEventKind.ARREST;
      case ARREST -> "DISMISSED".equals(event.status()) ? null : EarlierEventKind.ARREST;
      case TEST -> event.told().testOutcome() == null ? null : EarlierEventKind.REFUSAL;
      case DISMISSAL -> null;
    };
  }

  private static EarlierEvent.Status status(Event event) {
    return switch (event.status()) {
      case "VACATED", "SET_ASIDE" -> EarlierEvent.Status.VACATED;
      case "PENDING" -> EarlierEvent.Status.PENDING;
      case "AMENDED", "ENTERED_IN_ERROR", "REPLACED" -> EarlierEvent.Status.REPLACED;
      default -> EarlierEvent.Status.ON_RECORD;
    };
  }
}
