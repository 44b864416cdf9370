package org.priors.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many different events of a kind a driver is on record for, by what the law takes for one.
 * Where two of these may be one, the count says so.
 */
final class DifferentEvents {

  /** What is known best is taken to be one by itself before what may be that. */
  private static final Comparator<Event> IN_TURN =
      Comparator.comparing((Event event) -> event.caseId() == null)
          .thenComparing(Event::offenseOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Event::happenedOn)
          .thenComparing(Event::priorKey);

  private final List<Event> history;
  private final Long ownCase;

  /**
   * @param history with the arrests that the events are of
   * @param ownCase the case whose priors they are, null for none
   */
  DifferentEvents(List<Event> history, Long ownCase) {
    this.history = history;
    this.ownCase = ownCase;
  }

  /** The priors of this kind among these events. */
  PriorsOfAKind count(List<Event> events, EventKind kind) {
    Map<String, List<Event>> different = new LinkedHashMap<>();
    events.stream()
        .filter(event -> event.priorKind() == kind && event.prior())
        .sorted(IN_TURN)
        .forEach(
            event ->
                different.computeIfAbsent(event.priorKey(), key -> new ArrayList<>()).add(event));
    List<Event> own = own();
    List<Event> none = countedAsNone(events, kind);
    List<List<Event>> taken = new ArrayList<>();
    long least = 0;
    for (List<Event> one : different.values()) {
      if (!areLinesOf(one, none)
          && !mayBe(one, own)
          && taken.stream().noneMatch(other -> mayBe(one, other) && mayBe(other, one))) {
        taken.add(one);
        least++;
      }
    }
    return new PriorsOfAKind(
        least, different.size(), different.values().stream().anyMatch(one -> mayBe(one, own)));
  }

  /** What is of another charge, or stands no more, is no prior, and a line may tell of it. */
  private static List<Event> countedAsNone(List<Event> events, EventKind kind) {
    return events.stream()
        .filter(event -> event.priorKind() == kind)
        .filter(event -> event.isNoMore() || event.is(kind) && !event.isOfImpairedDriving())
        .toList();
  }

  /** Each of its entries, for one that is told apart tells the others apart. */
  private static boolean mayBe(List<Event> one, List<Event> other) {
    return one.stream()
        .allMatch(each -> other.stream().anyMatch(event -> each.mayBe().contains(event.ref())));
  }

  /** Whether lines of driver records alone tell of it, and may tell of one of those. */
  private static boolean areLinesOf(List<Event> one, List<Event> others) {
    return one.stream().allMatch(each -> each.caseId() == null)
        && (mayBe(one, others)
            || others.stream()
                .filter(Event::isNoMore)
                .anyMatch(other -> other.priorKey().equals(one.get(0).priorKey())));
  }

  /** The own arrest, of which another agency may have reported as well. */
  private List<Event> own() {
    return ownCase == null
        ? List.of()
        : history.stream().filter(event -> event.isOfCase(ownCase)).toList();
  }
}
