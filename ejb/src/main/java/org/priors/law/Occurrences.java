package org.priors.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The entries of a history by the occurrence that each is of. The arrest, its tests, its license
 * action, its judgment and every line of a driver record of that night are one occurrence. Entries
 * are one by the word of a person, by the arrest case, by the docket of a court, by the day of the
 * offense, or as a line on a driver record within the days in which that is told.
 */
final class Occurrences {

  private final Statute statute;
  private final Facts facts;
  private final List<EarlierEvent> entries;
  private final List<int[]> saidApart = new ArrayList<>(0);
  private final List<int[]> toldApart = new ArrayList<>(0);
  private final List<int[]> lines = new ArrayList<>(0);

  /**
   * @param statute null where no law of that State is known
   */
  Occurrences(Statute statute, Facts facts) {
    this.statute = statute;
    this.facts = facts;
    this.entries = new ArrayList<>(facts.history());
    if (entries.size() > 1) {
      tellApart();
      joinAsSaid();
      joinByDocket();
      joinLinesOfDriverRecords();
      WhatStands.setAside(entries);
    }
  }

  /** The facts whose history it is. */
  Facts facts() {
    return facts;
  }

  /** In the order of the history; entries of one occurrence have its name or its day in common. */
  List<EarlierEvent> entries() {
    return entries;
  }

  /** Whether a person said that these two are of one occurrence; null where nobody said a word. */
  Boolean said(int one, int other) {
    for (SaidOfTwo pair : facts.said()) {
      if (pair.isOf(one, other)) {
        return pair.same();
      }
    }
    return null;
  }

  /**
   * Whether two entries are of two occurrences for certain, however near their days are: told apart
   * themselves, or what is of the occurrence of the one from what is of that of the other. A
   * person's word goes before what the record tells.
   */
  boolean areTwo(int one, int other) {
    Boolean said = said(one, other);
    if (said != null) {
      return !said;
    }
    return isAnyApart(saidApart, one, other)
        || !areOfOne(one, other) && isAnyApart(toldApart, one, other);
  }

  private boolean isAnyApart(List<int[]> apart, int one, int other) {
    for (int[] pair : apart) {
      if (areOfOne(pair[0], one) && areOfOne(pair[1], other)
          || areOfOne(pair[1], one) && areOfOne(pair[0], other)) {
        return true;
      }
    }
    return false;
  }

  private boolean areOfOne(int entry, int other) {
    return entry == other || entries.get(entry).isOfOneOccurrenceWith(entries.get(other));
  }

  /** What persons said are two, and what a record or a court tells apart. */
  private void tellApart() {
    for (SaidOfTwo pair : facts.said()) {
      if (!pair.same()) {
        saidApart.add(new int[] {pair.one(), pair.other()});
      }
    }
    List<EarlierEvent> history = facts.history();
    for (int i = 0; i < history.size(); i++) {
      for (int j = i + 1; j < history.size(); j++) {
        if (history.get(i).isToldApartFrom(history.get(j)) && said(i, j) == null) {
          toldApart.add(new int[] {i, j});
        }
      }
    }
  }

  /**
   * How many occurrences there are of those for which an entry is as asked.
   *
   * @param asked whether an entry is one; unknown where that cannot be told
   */
  Span of(Function<EarlierEvent, Counts> asked) {
    List<EarlierEvent> sure = new ArrayList<>();
    List<EarlierEvent> perhaps = new ArrayList<>();
    entries.stream()
        .filter(each -> asked.apply(each) == Counts.YES)
        .forEach(each -> add(sure, each));
    perhaps.addAll(sure);
    entries.stream()
        .filter(each -> asked.apply(each) == Counts.UNKNOWN)
        .forEach(each -> add(perhaps, each));
    long doubtful =
        sure.stream()
            .filter(
                each ->
                    sure.stream().anyMatch(other -> other != each && MayBeOne.entry(each, other)))
            .count();
    return new Span(
        (int) Math.max(Math.min(sure.size(), 1), sure.size() - doubtful), perhaps.size());
  }

  private static void add(List<EarlierEvent> occurrences, EarlierEvent entry) {
    if (occurrences.stream().noneMatch(other -> other.isOfOneOccurrenceWith(entry))) {
      occurrences.add(entry);
    }
  }

  private void joinAsSaid() {
    for (SaidOfTwo pair : facts.said()) {
      if (pair.same()) {
        join(pair.one(), pair.other());
      }
    }
  }

  private void joinByDocket() {
    for (int i = 0; i < entries.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (said(i, j) == null && entries.get(i).isUnderTheDocketOf(entries.get(j))) {
          join(j, i);
        }
      }
    }
  }

  /** A line is of the nearest that it may tell of; another line of that record is of another. */
  private void joinLinesOfDriverRecords() {
    List<int[]> pairs = new ArrayList<>();
    for (int line = 0; line < entries.size(); line++) {
      for (int of = 0; of < entries.size(); of++) {
        if (line != of && isWithinTheDelay(line, of) && !areTwo(line, of)) {
          pairs.add(new int[] {line, of});
        }
      }
    }
    pairs.sort(
        Comparator.<int[]>comparingLong(pair -> days(pair[0], pair[1])).thenComparing(p -> p[0]));
    for (int[] pair : pairs) {
      if (isFree(pair[0], pair[1])) {
        lines.add(pair);
        join(pair[1], pair[0]);
      }
    }
  }

  /** Of a case that was judged twice each judgment may have its line. */
  private boolean isFree(int line, int of) {
    for (int[] told : lines) {
      if (told[0] == line
          || areOfOneRecord(told[0], line)
              && areOfOne(told[1], of)
              && entries.get(told[1]).date().equals(entries.get(of).date())) {
        return false;
      }
    }
    return !isToldByAnother(line, of);
  }

  /** Whether another line of that record names the very offense. */
  private boolean isToldByAnother(int line, int of) {
    List<EarlierEvent> history = facts.history();
    for (int i = 0; i < history.size(); i++) {
      if (i != line
          && i != of
          && history.get(i).source() != null
          && history.get(i).incident() == null
          && history.get(i).offenseDate() != null
          && areOfOneRecord(i, line)
          && areOfOne(i, of)) {
        return true;
      }
    }
    return false;
  }

  private boolean areOfOneRecord(int one, int other) {
    EarlierEvent line = facts.history().get(one);
    EarlierEvent another = facts.history().get(other);
    return Objects.equals(line.source(), another.source())
        && line.kind() == another.kind()
        && !line.date().equals(another.date());
  }

  private long days(int line, int of) {
    return ChronoUnit.DAYS.between(entries.get(of).date(), entries.get(line).date());
  }

  private boolean isWithinTheDelay(int line, int of) {
    EarlierEvent said = facts.history().get(line);
    EarlierEvent event = facts.history().get(of);
    if (!said.mayTellOf(event)) {
      return false;
    }
    Term delay = statute == null ? null : statute.reportDelay(event, facts);
    return delay != null
        && !said.date().isBefore(event.date())
        && !said.date().isAfter(delay.after(event.date()));
  }

  /** From now on the second is of the occurrence of the first, and whatever is of either. */
  private void join(int first, int second) {
    EarlierEvent one = entries.get(first);
    EarlierEvent other = entries.get(second);
    String name = name(one, other);
    String joined = name == null ? "entry " + first : name;
    LocalDate offense = one.offenseDate() != null ? one.offenseDate() : other.offenseDate();
    for (int i = 0; i < entries.size(); i++) {
      EarlierEvent entry = entries.get(i);
      boolean isOfEither =
          entry.incident() == null
              ? entry.isOfOneOccurrenceWith(one) || entry.isOfOneOccurrenceWith(other)
              : entry.incident().equals(one.incident())
                  || entry.incident().equals(other.incident());
      if (i == first || i == second || isOfEither) {
        entries.set(i, entry.ofOccurrence(joined, offense));
      }
    }
  }

  /** That of either, or of what is of its day; null for none. */
  private String name(EarlierEvent one, EarlierEvent other) {
    if (one.incident() != null || other.incident() != null) {
      return one.incident() != null ? one.incident() : other.incident();
    }
    return entries.stream()
        .filter(entry -> entry.incident() != null)
        .filter(entry -> entry.isOfOneOccurrenceWith(one) || entry.isOfOneOccurrenceWith(other))
        .map(EarlierEvent::incident)
        .findFirst()
        .orElse(null);
  }
}
