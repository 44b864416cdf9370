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

  /**
   * @param statute null where no law of that State is known
   */
  Occurrences(Statute statute, Facts facts) {
    this.statute = statute;
    this.facts = facts;
    this.entries = new ArrayList<>(facts.history());
    if (entries.size() > 1) {
      joinAsSaid();
      joinByDocket();
      joinLinesOfDriverRecords();
      setAside();
    }
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
   * themselves, or what is of the occurrence of the one from what is of that of the other.
   */
  boolean areTwo(int one, int other) {
    Boolean said = said(one, other);
    if (said != null) {
      return !said;
    }
    for (int i = 0; i < entries.size(); i++) {
      if (areOfOne(i, one) && isToldFromAnyOf(i, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isToldFromAnyOf(int entry, int occurrence) {
    for (int i = 0; i < entries.size(); i++) {
      if (areOfOne(i, occurrence) && areTold(entry, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean areOfOne(int entry, int other) {
    String incident = entries.get(entry).incident();
    return entry == other || incident != null && incident.equals(entries.get(other).incident());
  }

  private boolean areTold(int one, int other) {
    Boolean said = said(one, other);
    return said == null
        ? facts.history().get(one).isToldApartFrom(facts.history().get(other))
        : !said;
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
    List<Integer> told = new ArrayList<>();
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
      boolean isFree =
          !told.contains(pair[0])
              && told.stream()
                  .noneMatch(
                      other ->
                          entries.get(other).isOfOneOccurrenceWith(entries.get(pair[1]))
                              && areOfOneRecord(other, pair[0]));
      if (isFree) {
        told.add(pair[0]);
        join(pair[1], pair[0]);
      }
    }
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
    String name = one.incident() != null ? one.incident() : other.incident();
    String joined = name == null ? "entry " + first : name;
    LocalDate offense = one.offenseDate() != null ? one.offenseDate() : other.offenseDate();
    for (int i = 0; i < entries.size(); i++) {
      EarlierEvent entry = entries.get(i);
      boolean isOfEither =
          i == first
              || i == second
              || entry.incident() != null
                  && (entry.incident().equals(one.incident())
                      || entry.incident().equals(other.incident()));
      if (isOfEither) {
        entries.set(i, entry.ofOccurrence(joined, offense));
      }
    }
  }

  /** Whether it is a line on a driver record of what stands no more in the file of its case. */
  boolean tellsOfWhatIsNoMore(int line) {
    boolean isNoMore = false;
    if (facts.history().get(line).incident() == null) {
      for (int i = 0; i < entries.size(); i++) {
        if (i != line && isLineOf(entries.get(line), i)) {
          if (!entries.get(i).isNoMore()) {
            return false;
          }
          isNoMore = true;
        }
      }
    }
    return isNoMore;
  }

  private boolean isLineOf(EarlierEvent line, int of) {
    EarlierEvent event = entries.get(of);
    return facts.history().get(of).incident() != null
        && event.kind() == line.kind()
        && line.isOfOneOccurrenceWith(event);
  }

  private boolean isAnyVacated() {
    for (EarlierEvent each : entries) {
      if (each.status() == EarlierEvent.Status.VACATED) {
        return true;
      }
    }
    return false;
  }

  /** A refusal whose suspension was set aside stands no more than that does. */
  private void setAside() {
    if (!isAnyVacated()) {
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      EarlierEvent refusal = entries.get(i);
      if (refusal.kind() == EarlierEventKind.REFUSAL) {
        List<EarlierEvent> actions =
            entries.stream()
                .filter(each -> each.kind() == EarlierEventKind.ADMINISTRATIVE_ACTION)
                .filter(each -> each.actionFor() != ActionFor.FAILURE)
                .filter(refusal::isOfOneOccurrenceWith)
                .toList();
        boolean isNoMore =
            !actions.isEmpty()
                && actions.stream().allMatch(each -> each.status() == EarlierEvent.Status.VACATED);
        if (isNoMore) {
          entries.set(i, refusal.setAside());
        }
      }
    }
  }
}
