package org.priors.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What several drivers are on record for, as if they were one.
 *
 * @param events the newest first
 * @param decided what people said of two of them each
 */
public record AsOne(List<Event> events, DecidedPairs decided) {

  private static final Comparator<Event> NEWEST_FIRST =
      Comparator.comparing(Event::happenedOn)
          .thenComparing(Event::happenedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(event -> event.kind().name());

  static AsOne of(
      Collection<Long> drivers, Map<Long, List<Event>> events, Map<Long, DecidedPairs> decided) {
    return new AsOne(
        drivers.stream()
            .flatMap(driver -> events.getOrDefault(driver, List.of()).stream())
            .sorted(NEWEST_FIRST)
            .toList(),
        new DecidedPairs(
            drivers.stream()
                .flatMap(
                    driver -> decided.getOrDefault(driver, DecidedPairs.NONE).standing().stream())
                .toList()));
  }

  AsOne told(OneOrTwo by) {
    return new AsOne(by.tell(events, decided), decided);
  }
}
