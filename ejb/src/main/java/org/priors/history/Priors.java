package org.priors.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * What a driver is on record for: the earlier events, and how many of them are refusals and
 * convictions, in how many courts. What of it the law counts is another question.
 *
 * @param courts the courts that convicted, diverted or took a reduced plea
 */
public record Priors(
    List<Event> events, PriorsOfAKind refused, PriorsOfAKind convicted, long courts) {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final Comparator<Event> EARLIEST =
      Comparator.comparing(Event::happenedOn)
          .thenComparing(Event::courtId, Comparator.nullsLast(Comparator.naturalOrder()));

  static Priors of(List<Event> events) {
    return of(events, new DifferentEvents(events, null));
  }

  private static Priors of(List<Event> events, DifferentEvents different) {
    return new Priors(
        events,
        different.count(events, EventKind.REFUSAL),
        different.count(events, EventKind.CONVICTION),
        events.stream()
            .filter(
                event ->
                    event.kind() == EventKind.CONVICTION && event.prior()
                        || event.is(EventKind.DIVERSION)
                        || event.is(EventKind.REDUCED_PLEA))
            .map(Event::courtId)
            .filter(Objects::nonNull)
            .distinct()
            .count());
  }

  /**
   * Those of the events that were on record when the arrest of this case was made; the case's own
   * are not priors to it.
   */
  public static Priors before(
      List<Event> events, long caseId, OffsetDateTime arrestedAt, LocalDate arrestedOn) {
    OwnEvents own = OwnEvents.of(events, caseId);
    return of(
        events.stream()
            .filter(event -> !own.include(event))
            .filter(event -> event.isBefore(arrestedAt, arrestedOn))
            .toList(),
        new DifferentEvents(events, caseId));
  }

  /** The same, and what courts have decided since of earlier arrests: what stands now decides. */
  public static List<Event> decidedByNow(
      List<Event> events, long caseId, OffsetDateTime arrestedAt, LocalDate arrestedOn) {
    OwnEvents own = OwnEvents.of(events, caseId);
    return events.stream()
        .filter(event -> !own.include(event))
        .filter(
            event ->
                event.isBefore(arrestedAt, arrestedOn)
                    || event.courtId() != null
                        && event.offenseOn() != null
                        && event.offenseOn().isBefore(arrestedOn))
        .toList();
  }

  /**
   * Where no case is at hand: all on record but what is of the latest arrest whose case is open,
   * for the others are prior to that one. The index counts by the same rule.
   */
  public static Priors present(List<Event> events) {
    Long open = openArrest(events).map(Event::caseId).orElse(null);
    OwnEvents own = OwnEvents.of(events, open);
    return of(
        events.stream().filter(event -> !own.include(event)).toList(),
        new DifferentEvents(events, open));
  }

  /** The refusals and convictions that count as priors, each by its earliest entry alone. */
  public static List<Event> eachOnce(List<Event> events) {
    Map<List<Object>, Event> once = new LinkedHashMap<>();
    events.stream()
        .filter(Event::prior)
        .forEach(
            event ->
                once.merge(
                    List.of(event.priorKind(), event.priorKey()),
                    event,
                    BinaryOperator.minBy(EARLIEST)));
    return List.copyOf(once.values());
  }

  private static Optional<Event> openArrest(List<Event> events) {
    return events.stream()
        .filter(Event::isOpenArrest)
        .max(Comparator.comparing(Event::happenedAt).thenComparing(Event::caseId));
  }

  /**
   * What the priors of a driver are prior to, and what is on record in all: {@code 3 refusals, 1 of
   * them in an open case}. Null where no case is open.
   */
  static String besides(List<Event> events) {
    return openArrest(events).map(arrest -> besides(events, arrest)).orElse(null);
  }

  private static String besides(List<Event> events, Event arrest) {
    Priors all = of(events);
    Priors priors = present(events);
    Priors before = before(events, arrest.caseId(), arrest.happenedAt(), arrest.happenedOn());
    long later = priors.count() - before.count();
    return "Prior to the open arrest of "
        + DAY.format(arrest.happenedOn())
        + (later == 0 ? "" : " but for " + later + " that came after it")
        + ". On record in all: "
        + all.refused().inWords("refusal")
        + inOpenCases(ofOpenCases(events).refusals())
        + ", "
        + all.convicted().inWords("conviction");
  }

  private static Priors ofOpenCases(List<Event> events) {
    Set<Long> open =
        events.stream().filter(Event::isOpenArrest).map(Event::caseId).collect(Collectors.toSet());
    return of(events.stream().filter(event -> open.contains(event.caseId())).toList());
  }

  private static String inOpenCases(long count) {
    return count == 0 ? "" : ", " + count + " of them in an open case";
  }

  private long count() {
    return refusals() + convictions();
  }

  /** As many as are told of; some may be one. */
  public long refusals() {
    return refused.most();
  }

  /** As many as are told of; some may be one. */
  public long convictions() {
    return convicted.most();
  }

  /**
   * In words, as every page about a driver begins: {@code 2 prior refusals, 1 prior conviction, in
   * 1 court}.
   */
  public String inWords() {
    return refused.inWords("prior refusal")
        + ", "
        + convicted.inWords("prior conviction")
        + ", in "
        + courts
        + (courts == 1 ? " court" : " courts");
  }

  /**
   * The refusals and suspensions for refusing, convictions, diversions and reduced pleas alone,
   * oldest first: one stroke of the tally each.
   */
  public List<Event> tally() {
    return events.stream()
        .filter(
            event ->
                switch (event.priorKind()) {
                  case REFUSAL, CONVICTION, DIVERSION, REDUCED_PLEA -> true;
                  default -> false;
                })
        .sorted(Comparator.comparing(Event::happenedOn))
        .toList();
  }
}
