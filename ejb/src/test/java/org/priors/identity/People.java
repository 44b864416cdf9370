package org.priors.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Person records, and people who decide about them as the server lets them. */
final class People {

  /** Reports of a handful of invented people, some hard to tell from each other. */
  static final List<Map<Field, String>> REPORTS =
      List.of(
          report("Remy", "Joseph", "Example", "1966-03-04", "LA 00-0000-417"),
          report("Remy", "J.", "Example", "1966-03-04", "LA 00-0000-417"),
          report("Remy", null, "Example", "1966-03-04", null),
          report("Remy", "Louis", "Example", "1966-03-04", null),
          report("Remi", null, "Exampell", "1966-04-03", null),
          report("Remington", null, "Example", "1969-04-03", "LA 00-0000-902"),
          report("Remy", "Joseph", "Example", "1966-03-04", "LA 98-7654-321"),
          report("Remy", null, "Example", "1991-03-04", null),
          report("Ada", "Marie", "Mockley", "1979-11-23", "LA 55-5555-123"),
          report("Ada", null, "Mockley", "1979-11-23", null));

  private static final Matcher MATCHER = Matcher.shipped();

  /** What a step came to. */
  enum Done {
    SAME,
    DIFFERENT,
    BACK
  }

  private final List<Map<Field, String>> records;
  private final Map<Pair, Boolean> decided = new LinkedHashMap<>();
  private List<Partition.Link> links = List.of();
  private Done last;

  People(List<Map<Field, String>> records) {
    this.records = records;
  }

  private static Map<Field, String> report(
      String given, String middle, String surname, String born, String license) {
    Map<Field, String> cells = new LinkedHashMap<>();
    cells.put(Field.GIVEN, given);
    cells.put(Field.SURNAME, surname);
    cells.put(Field.BORN, born);
    if (middle != null) {
      cells.put(Field.MIDDLE, middle);
    }
    if (license != null) {
      cells.put(Field.LICENSE, license);
    }
    return cells;
  }

  void arriveAll() {
    links = PartitionTest.links(records);
  }

  Map<Long, Long> drivers() {
    return drivers(pairs(true), pairs(false));
  }

  private Map<Long, Long> drivers(Set<Pair> same, Set<Pair> different) {
    return Partition.of(
            LongStream.rangeClosed(1, records.size()).map(place -> 10 * place).boxed().toList(),
            MATCHER.gathering(records),
            Map.of(),
            same,
            different,
            links)
        .drivers();
  }

  /** As the weights and what people joined alone have it. */
  Map<Long, Long> driversIfNobodyWereKeptApart() {
    return drivers(pairs(true), Set.of());
  }

  private Set<Pair> pairs(boolean same) {
    return decided.entrySet().stream()
        .filter(entry -> entry.getValue() == same)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  Set<Pair> standing() {
    return new HashSet<>(decided.keySet());
  }

  /** The two records of a step; null where it names one twice. */
  Pair pair(PartitionPropertiesTest.Step step) {
    long a = 10L * (1 + step.a() % records.size());
    long b = 10L * (1 + step.b() % records.size());
    return a == b ? null : Pair.of(a, b);
  }

  /** Takes the step unless the server would refuse it. */
  boolean take(PartitionPropertiesTest.Step step) {
    Pair pair = pair(step);
    if (pair == null) {
      return false;
    }
    if (step.kind() == 4) {
      last = Done.BACK;
      return decided.remove(pair) != null;
    }
    boolean same = step.kind() % 2 == 0;
    last = same ? Done.SAME : Done.DIFFERENT;
    if (decided.containsKey(pair) || isRefused(pair, same)) {
      return false;
    }
    decided.put(pair, same);
    return true;
  }

  private boolean isRefused(Pair pair, boolean same) {
    if (same) {
      return !Partition.againstJoining(pair, drivers(), pairs(false)).isEmpty();
    }
    List<Partition.Link> weighed = links;
    links = List.of();
    Map<Long, Long> joined = drivers();
    links = weighed;
    return joined.get(pair.a()).equals(joined.get(pair.b()));
  }

  Done last() {
    return last;
  }

  void takeBack(Pair pair) {
    decided.remove(pair);
  }

  /** Decides the same as others did, in an order of its own. */
  void decideInOrder(People others, Random order) {
    List<Map.Entry<Pair, Boolean>> all = new ArrayList<>(others.decided.entrySet());
    Collections.shuffle(all, order);
    all.forEach(entry -> decided.put(entry.getKey(), entry.getValue()));
    links = new ArrayList<>(others.links);
    Collections.shuffle(links, order);
  }
}
