package org.priors.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Sends records through the server's way one after another: candidates, weights, drivers. */
final class OriginLinks {

  /** A pair that weighs enough to be joined, or to wait for a person. */
  record Found(int a, int b, double bits, boolean joins) {}

  /** The server counts names from so many records on, and anew when they have grown by half. */
  private static final int FIRST_COUNT = 1_000;

  private static final double GROWN = 1.5;
  private static final int AT_ONCE = 2_000;

  private final OriginRecords records;
  private final OriginCandidates candidates;
  private final Matcher matcher = Matcher.shipped();
  private final Records taken = new Records();

  OriginLinks(OriginRecords records) {
    this.records = records;
    this.candidates = new OriginCandidates(records);
    IntStream.range(0, records.size()).forEach(record -> taken.add(records.cells(record)));
  }

  /**
   * All pairs that are kept.
   *
   * @param counted whether names are counted as the record grows, else never
   */
  List<Found> found(boolean counted) {
    List<Found> found = new ArrayList<>();
    Matcher knowing = matcher;
    int from = 0;
    for (int to = FIRST_COUNT; from < records.size(); to = (int) Math.ceil(to * GROWN)) {
      int end = Math.min(to, records.size());
      found.addAll(found(from, end, knowing));
      from = end;
      knowing = counted && from < records.size() ? matcher.knowing(names(from)) : matcher;
    }
    return found;
  }

  private List<Found> found(int from, int to, Matcher by) {
    return IntStream.rangeClosed(0, (to - from) / AT_ONCE)
        .parallel()
        .mapToObj(
            stretch -> {
              int begin = from + stretch * AT_ONCE;
              Matcher.Weighing weighing = by.weighing(taken, begin);
              return IntStream.range(begin, Math.min(to, begin + AT_ONCE))
                  .boxed()
                  .flatMap(record -> found(record, weighing))
                  .toList();
            })
        .flatMap(List::stream)
        .toList();
  }

  private Stream<Found> found(int record, Matcher.Weighing weighing) {
    return IntStream.of(candidates.of(record))
        .boxed()
        .flatMap(
            other ->
                weighing.matchWorthALook(other, record).stream()
                    .map(match -> new Found(other, record, match.bits(), match.joins())));
  }

  /** How common names are among the first of the records. */
  private NamesOnFile names(int upto) {
    Map<String, List<Map<Field, String>>> days = new TreeMap<>();
    for (int record = 0; record < upto; record++) {
      Map<Field, String> cells = records.cells(record);
      if (cells.containsKey(Field.BORN)) {
        days.computeIfAbsent(cells.get(Field.BORN), first -> new ArrayList<>()).add(cells);
      }
    }
    NameCount count = matcher.counting();
    days.values().forEach(count::bornOnOneDay);
    return count.names();
  }

  /** By record the oldest of its driver, if nobody decides anything. */
  Map<Long, Long> drivers(List<Found> found) {
    List<Long> all = LongStream.range(0, records.size()).boxed().toList();
    List<Partition.Link> links =
        found.stream()
            .filter(Found::joins)
            .map(one -> new Partition.Link(Pair.of(one.a(), one.b()), one.bits()))
            .toList();
    return Partition.of(all, matcher.weighing(taken, 0), Map.of(), Set.of(), Set.of(), links)
        .drivers();
  }
}
