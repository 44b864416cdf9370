package org.priors.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.identity.Matcher;
import org.priors.identity.Pair;

/**
 * Arriving records beside what people decided. A person who joined two records, or kept two apart,
 * knew nothing of a record that comes later: it joins by itself only who it plainly is, and waits
 * for a person elsewhere.
 */
final class Newcomers {

  private static final String BESIDE_JOINED =
      "it came after a person had joined records of this driver, and differs from one of them";
  private static final String FITS_TWO =
      "it came after a person had kept two drivers apart, and fits both";

  private final List<KnownRecord> connected;
  private final List<KnownRecord> arriving;
  private final Matcher.Weighing weighing;
  private final Map<Long, Integer> places = new HashMap<>();

  /**
   * @param connected the records on file and then those that arrive
   * @param weighing of the connected ones, at the same places
   */
  Newcomers(List<KnownRecord> connected, int arriving, Matcher.Weighing weighing) {
    this.connected = connected;
    this.arriving = connected.subList(connected.size() - arriving, connected.size());
    this.weighing = weighing;
    connected.forEach(record -> places.put(record.id(), places.size()));
  }

  /**
   * Links of arriving records that do not join after all, and the decisions that hold them: all by
   * which the driver is joined, or those that keep the two apart.
   *
   * @param grouping as it would be with these links
   */
  Map<Pair, MatchLinks.Weighed> waiting(Grouping grouping) {
    Map<Pair, MatchLinks.Weighed> waiting = new LinkedHashMap<>();
    for (KnownRecord record : grouping.decided().isEmpty() ? List.<KnownRecord>of() : arriving) {
      List<MatchLinks.Weighed> own = own(record.id(), grouping.weighed());
      besideJoined(record.id(), grouping, own).forEach(link -> waiting.put(link.pair(), link));
      fittingTwo(record.id(), grouping, own)
          .forEach(link -> waiting.merge(link.pair(), link, MatchLinks.Weighed::heldAlsoAs));
    }
    return waiting;
  }

  /** The links of this record with those on file. */
  private List<MatchLinks.Weighed> own(long record, List<MatchLinks.Weighed> joining) {
    Set<Long> others = arriving.stream().map(KnownRecord::id).collect(Collectors.toSet());
    return joining.stream()
        .filter(link -> link.recordA() == record || link.recordB() == record)
        .filter(link -> !others.contains(other(link, record)))
        .toList();
  }

  private static long other(MatchLinks.Weighed link, long record) {
    return link.recordA() == record ? link.recordB() : link.recordA();
  }

  private List<MatchLinks.Weighed> besideJoined(
      long record, Grouping grouping, List<MatchLinks.Weighed> own) {
    Set<Long> known = onFile(grouping.oldest(record), grouping);
    List<Long> joiningIt =
        grouping.decided().stream()
            .filter(made -> made.isSame() && known.contains(made.recordA()))
            .map(MatchLinks.Decided::id)
            .toList();
    int[] others = known.stream().mapToInt(places::get).toArray();
    return joiningIt.isEmpty() || weighing.agrees(places.get(record), others)
        ? List.of()
        : own.stream()
            .filter(link -> known.contains(other(link, record)))
            .map(link -> link.held(joiningIt, BESIDE_JOINED))
            .toList();
  }

  private Set<Long> onFile(long driver, Grouping grouping) {
    return connected.subList(0, connected.size() - arriving.size()).stream()
        .map(KnownRecord::id)
        .filter(id -> grouping.oldest(id) == driver)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<MatchLinks.Weighed> fittingTwo(
      long record, Grouping grouping, List<MatchLinks.Weighed> own) {
    Map<Long, Double> best = new HashMap<>();
    own.forEach(link -> best.merge(grouping.oldest(other(link, record)), link.weight(), Math::max));
    List<MatchLinks.Weighed> fitting = new ArrayList<>();
    for (MatchLinks.Decided made : grouping.decided()) {
      long one = grouping.oldest(made.recordA());
      long other = grouping.oldest(made.recordB());
      boolean fitsBoth = !made.isSame() && best.containsKey(one) && best.containsKey(other);
      if (fitsBoth && !weighing.isPlain(Math.abs(best.get(one) - best.get(other)))) {
        Set<Long> both = Set.of(one, other);
        own.stream()
            .filter(link -> both.contains(grouping.oldest(other(link, record))))
            .map(link -> link.held(List.of(made.id()), FITS_TWO))
            .forEach(fitting::add);
      }
    }
    return fitting;
  }
}
