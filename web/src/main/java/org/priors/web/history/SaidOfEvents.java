package org.priors.web.history;

import java.util.List;
import java.util.Optional;
import org.priors.history.DriverView;
import org.priors.history.Event;
import org.priors.history.EventPairDecision;
import org.priors.law.Phrases;

/** What a person said of two events, with both in words. */
public record SaidOfEvents(EventPairDecision made, String first, String second) {

  /** Of each decision that stands and whose events are both in sight, the newest first. */
  static List<SaidOfEvents> of(DriverView view) {
    return view.decided().standing().stream()
        .sorted((one, other) -> Long.compare(other.id(), one.id()))
        .flatMap(made -> of(view, made).stream())
        .toList();
  }

  private static Optional<SaidOfEvents> of(DriverView view, EventPairDecision made) {
    return inWords(view, made.eventA())
        .flatMap(
            first ->
                inWords(view, made.eventB()).map(second -> new SaidOfEvents(made, first, second)));
  }

  private static Optional<String> inWords(DriverView view, String ref) {
    return view.events().stream()
        .filter(event -> ref.equals(event.ref()))
        .findFirst()
        .map(SaidOfEvents::inWords);
  }

  private static String inWords(Event event) {
    return EventWords.named(event)
        + " of "
        + Phrases.day(event.happenedOn())
        + ", "
        + event.forum();
  }
}
