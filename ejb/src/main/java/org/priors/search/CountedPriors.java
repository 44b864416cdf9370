package org.priors.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.priors.history.Event;
import org.priors.history.EventKind;
import org.priors.history.Priors;

/**
 * How many priors a driver is on record for, and when, as the search index holds it.
 *
 * @param refusals all but those of the latest arrest whose case is open; some may be one
 * @param refusalsAtLeast if those are one that may be
 * @param convictions likewise
 * @param convictionsAtLeast likewise
 * @param all refusals and convictions, together
 * @param refused every day of a refusal
 * @param latest {@code REFUSAL:2:2001-07-20} says that the second latest refusal was on that day;
 *     likewise of {@code CONVICTION} and {@code EITHER}
 * @param latestCourts the same of the latest days of different courts and agencies: the second
 *     latest court's is {@code REFUSAL:2:...}
 */
public record CountedPriors(
    long refusals,
    long refusalsAtLeast,
    long convictions,
    long convictionsAtLeast,
    long all,
    List<LocalDate> refused,
    List<String> latest,
    List<String> latestCourts) {

  /** Of whom nothing is on record. */
  static final CountedPriors NONE =
      new CountedPriors(0, 0, 0, 0, 0, List.of(), List.of(), List.of());

  static CountedPriors of(List<Event> events) {
    Priors priors = Priors.present(events);
    List<Event> once =
        Priors.eachOnce(events).stream()
            .sorted(Comparator.comparing(Event::happenedOn).reversed())
            .toList();
    List<Event> refusals = of(once, EventKind.REFUSAL);
    List<String> latest = new ArrayList<>();
    List<String> courts = new ArrayList<>();
    for (Repeat.Of kind : Repeat.Of.values()) {
      List<Event> counted =
          kind == Repeat.Of.EITHER ? once : of(once, EventKind.valueOf(kind.name()));
      add(latest, kind, counted);
      add(courts, kind, latestOfCourts(counted));
    }
    return new CountedPriors(
        priors.refusals(),
        priors.refused().least(),
        priors.convictions(),
        priors.convicted().least(),
        priors.refusals() + priors.convictions(),
        refusals.stream().map(Event::happenedOn).distinct().sorted().toList(),
        latest.stream().sorted().toList(),
        courts.stream().sorted().toList());
  }

  private static List<Event> of(List<Event> once, EventKind kind) {
    return once.stream().filter(event -> event.priorKind() == kind).toList();
  }

  private static List<Event> latestOfCourts(List<Event> counted) {
    Set<String> seen = new HashSet<>();
    return counted.stream()
        .filter(
            event ->
                seen.add(
                    event.courtId() != null
                        ? "court " + event.courtId()
                        : "agency " + event.agencyId()))
        .toList();
  }

  private static void add(List<String> told, Repeat.Of kind, List<Event> latestFirst) {
    for (int i = 0; i < Math.min(Repeat.MOST, latestFirst.size()); i++) {
      told.add(kind + ":" + (i + 1) + ":" + latestFirst.get(i).happenedOn());
    }
  }

  /** Whether so many priors as are asked for are on record, of which some may be one. */
  boolean fit(Criteria criteria, LocalDate today) {
    return (criteria.priors() == null || all >= criteria.priors())
        && (criteria.repeat() == null || fit(criteria.repeat(), today));
  }

  private boolean fit(Repeat repeat, LocalDate today) {
    return isSince(latest, repeat.of(), repeat.times(), repeat.since(today))
        && isSince(latestCourts, repeat.of(), repeat.courts(), repeat.since(today));
  }

  private static boolean isSince(List<String> told, Repeat.Of of, int nth, LocalDate since) {
    String start = of + ":" + nth + ":";
    return told.stream()
        .anyMatch(day -> day.startsWith(start) && day.compareTo(start + since) >= 0);
  }
}
