package org.priors.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers records on file into drivers, from what people decided and from the links between them,
 * each as it weighed when the later of its records came. The same records, decisions and links
 * always give the same drivers, in whichever order they came: so a decision that is taken back
 * leaves no trace.
 *
 * <p>Two drivers become one only if no two of their records differ so that a person should look,
 * unless one of the drivers is known to have both: a record that says little may agree with two
 * people, and must not make one of them.
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
            pattern -> Bar.between(pattern) | Doubt.between(pattern));
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
    links.stream().sorted(STRONGEST_FIRST).forEach(link -> partition.offer(link.pair()));
    return partition.oldest();
  }

  private void offer(Pair pair) {
    int left = clusters.of(first(pair));
    int right = clusters.of(second(pair));
    if (different.stream().noneMatch(apart -> connects(apart, left, right))) {
      clusters.offer(left, right);
    }
  }

  private boolean connects(Pair apart, int left, int right) {
    int one = clusters.of(first(apart));
    int other = clusters.of(second(apart));
    return one == left && other == right || one == right && other == left;
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
