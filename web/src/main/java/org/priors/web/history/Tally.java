package org.priors.web.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.history.Event;
import org.priors.history.Priors;

/**
 * One stroke for each refusal, conviction, diversion and reduced plea, oldest first: solid for what
 * the counts count, hollow for what they do not, dashed for what is pending, red for this arrest.
 */
public record Tally(List<String> strokes, String inWords, boolean thenThisArrest) {

  static Tally of(Priors priors, boolean thenThisArrest) {
    List<Event> events = priors.tally();
    Stream<String> now = thenThisArrest ? Stream.of("t-now") : Stream.empty();
    return new Tally(
        Stream.concat(events.stream().map(Tally::stroke), now).toList(),
        words(events) + (thenThisArrest ? "; then this arrest" : ""),
        thenThisArrest);
  }

  private static String stroke(Event event) {
    return "PENDING".equals(event.status()) ? "t-u" : event.prior() ? "t-y" : "t-n";
  }

  private static String words(List<Event> events) {
    return events.isEmpty()
        ? "Nothing earlier on record"
        : "Oldest first: "
            + events.stream()
                .map(
                    event ->
                        EventWords.named(event)
                            + " "
                            + event.happenedOn().getYear()
                            + (event.stands()
                                ? ""
                                : " ("
                                    + EventWords.status(event.status()).toLowerCase(Locale.ROOT)
                                    + ")"))
                .collect(Collectors.joining(", "));
  }
}
