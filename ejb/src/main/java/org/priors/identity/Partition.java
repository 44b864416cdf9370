package org.priors.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gathers records on file into drivers, from what people decided and from the links between them,
 * each as it weighed when the later of its records came. The same records, decisions and links
 * always give the same drivers, in whichever order they came: so a decision that is taken back
 * leaves no trace.
 *
 * <p>Two drivers become one only if no two of their records differ so that a person should look,
 * unless one of the drivers is known to have both: a record that says little may agree with two
 * people, and must not make one of them. What fits two drivers alike that do not fit each other
 * waits, with neither.
 */
public final class Partition {

  /** Two records that weigh enough to be joined with no person looking, in bits. */
  public record Link(Pair pair, double weight) {}

  private static final Comparator<Pair> FIRST_FIRST =
      Comparator.comparingLong(Pair::a).thenComparingLong(Pair::b);

  private static final Comparator<Link> STRONGEST_FIRST =
      Comparator.comparingDouble(Link::weight).reversed().thenComparing(Link::pair, FIRST_FIRST);

  private final List<Long> records;
  private final Set<Pair> different;
  private final Map<Long, Integer> places = new HashMap<>();
  private final Clusters clusters;

  private Partition(List<Long> records, Set<Pair> different, Matcher.Weighing weighing) {
    this.records = records;
    this.different = different;
    for (int place = 0; place < records.size(); place++) {
      places.put(records.get(place), place);
    }
    clusters =
        new Clusters(
            records.size(),
            weighing::pattern,
            weighing::unbarredBits,
            pattern -> Bar.between(pattern) | Doubt.between(pattern),
            weighing::mayHaveOneBirthDate);
  }

  /**
   * By record the oldest record of its driver.
   *
   * @param records the oldest first
   * @param weighing the same records, at the same places, taken up by {@link Matcher#gathering}
   * @param same pairs that a person has joined; wins over whatever the records weigh
   * @param different pairs that a person keeps apart; none of them is connected by {@code same}
   * @param links pairs that are joined unless something stands against it
   */
  public static Map<Long, Long> of(
      List<Long> records,
      Matcher.Weighing weighing,
      Set<Pair> same,
      Set<Pair> different,
      List<Link> links) {
    Partition partition = new Partition(records, different, weighing);
    same.stream()
        .sorted(FIRST_FIRST)
        .forEach(pair -> partition.clusters.join(partition.first(pair), partition.second(pair)));
    partition.clusters.gather(
        links.stream().sorted(STRONGEST_FIRST).map(partition::placed).toList(),
        partition::isNobodyKeptApart);
    return partition.oldest();
  }

  private Clusters.Link placed(Link link) {
    return new Clusters.Link(first(link.pair()), second(link.pair()), link.weight());
  }

  /** Whether no person keeps a record of the one from a record of the other. */
  private boolean isNobodyKeptApart(int[] left, int[] right) {
    Set<Integer> lefts = Arrays.stream(left).boxed().collect(Collectors.toSet());
    Set<Integer> rights = Arrays.stream(right).boxed().collect(Collectors.toSet());
    return different.stream()
        .noneMatch(
            apart ->
                lefts.contains(first(apart)) && rights.contains(second(apart))
                    || rights.contains(first(apart)) && lefts.contains(second(apart)));
  }

  private int first(Pair pair) {
    return places.get(pair.a());
  }

  private int second(Pair pair) {
    return places.get(pair.b());
  }

  private Map<Long, Long> oldest() {
    Map<Long, Long> oldest = new TreeMap<>();
    places.forEach((record, place) -> oldest.put(record, records.get(clusters.of(place))));
    return oldest;
  }
}
