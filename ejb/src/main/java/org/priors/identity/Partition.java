package org.priors.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Gathers records on file into drivers, from what people decided and from the links between them,
 * each as it weighed when the later of its records came. The same records, decisions and links
 * always give the same drivers, in whichever order they came: so a decision that is taken back
 * leaves no trace.
 *
 * <p>The weights speak first and alone. Two drivers become one by weight only if no two of their
 * records differ so that a person should look, unless one of the drivers is known to have both: a
 * record that says little may agree with two people, and must not make one of them. What fits two
 * drivers alike that do not fit each other waits, with neither. Then people: a driver of whom a
 * person keeps two records apart is parted between these two, each other record going with the one
 * that it is tied to more; and drivers of whom a person joins two records are one, each as a whole,
 * so that nobody is joined at the cost of the records that they had.
 *
 * <p>Groups that earlier rules gathered stay as they are, and apart from each other: whether they
 * are right is for a person to say.
 */
public final class Partition {

  /** Two records that weigh enough to be joined with no person looking, in bits. */
  public record Link(Pair pair, double weight) {}

  /**
   * Who is who.
   *
   * @param drivers by record the oldest record of its driver
   * @param weighed the same by the weights alone, as if no person had decided anything
   */
  public record Gathered(Map<Long, Long> drivers, Map<Long, Long> weighed) {}

  private static final Comparator<Pair> FIRST_FIRST =
      Comparator.comparingLong(Pair::a).thenComparingLong(Pair::b);

  private static final Comparator<Link> STRONGEST_FIRST =
      Comparator.comparingDouble(Link::weight).reversed().thenComparing(Link::pair, FIRST_FIRST);

  private final List<Long> records;
  private final Set<Pair> different;
  private final Map<Long, Long> earlier;
  private final Map<Long, Integer> places = new HashMap<>();

  /** The drivers by their weights alone, as if no person had decided anything. */
  private final Clusters weighed;

  /** The drivers as they are. */
  private final Clusters decided;

  private Partition(
      List<Long> records, Map<Long, Long> earlier, Set<Pair> different, Matcher.Weighing weighing) {
    this.records = records;
    this.earlier = earlier;
    this.different = different;
    for (int place = 0; place < records.size(); place++) {
      places.put(records.get(place), place);
    }
    weighed = clusters(weighing);
    decided = clusters(weighing);
  }

  private Clusters clusters(Matcher.Weighing weighing) {
    return new Clusters(
        records.size(),
        weighing.thresholds(),
        weighing::pattern,
        weighing::unbarredBits,
        pattern -> Bar.between(pattern) | Doubt.between(pattern),
        (left, right) -> mayBeOne(left, right) && weighing.mayHaveOneBirthDate(left, right));
  }

  private boolean mayBeOne(int[] left, int[] right) {
    return earlier.isEmpty()
        || IntStream.concat(IntStream.of(left), IntStream.of(right))
                .mapToObj(place -> earlier.get(records.get(place)))
                .filter(Objects::nonNull)
                .distinct()
                .count()
            <= 1;
  }

  /**
   * Gathers the records.
   *
   * @param records the oldest first
   * @param weighing the same records, at the same places, taken up by {@link Matcher#gathering}
   * @param earlier by record the oldest of those that earlier rules gathered it with and that stay
   *     so
   * @param same pairs that a person has joined; wins over whatever the records weigh
   * @param different pairs that a person keeps apart; none of them is connected by {@code same}
   * @param links pairs that are joined unless something stands against it
   */
  public static Gathered of(
      List<Long> records,
      Matcher.Weighing weighing,
      Map<Long, Long> earlier,
      Set<Pair> same,
      Set<Pair> different,
      List<Link> links) {
    Partition partition = new Partition(records, earlier, different, weighing);
    List<Clusters.Link> strongest =
        links.stream().sorted(STRONGEST_FIRST).map(partition::placed).toList();
    List<Clusters.Link> kept = partition.earlier();
    kept.forEach(link -> partition.weighed.join(link.a(), link.b()));
    partition.weighed.gather(strongest);
    same.stream().sorted(FIRST_FIRST).forEach(partition::join);
    strongest.forEach(partition::keep);
    kept.forEach(partition::keep);
    return new Gathered(partition.oldest(partition.decided), partition.oldest(partition.weighed));
  }

  /**
   * The pairs that a person keeps apart and that would be one driver if these two were joined: they
   * are joined with all records of both their drivers.
   *
   * @param drivers by record the oldest record of its driver, as {@link #of} gives them
   */
  public static List<Pair> againstJoining(Pair pair, Map<Long, Long> drivers, Set<Pair> different) {
    Set<Long> joined = new HashSet<>(List.of(drivers.get(pair.a()), drivers.get(pair.b())));
    return different.stream()
        .filter(
            apart ->
                joined.contains(drivers.get(apart.a())) && joined.contains(drivers.get(apart.b())))
        .toList();
  }

  /** Whether people joined these two, be it by way of further records. */
  public static boolean areJoined(Pair pair, Set<Pair> same) {
    Set<Long> reached = new HashSet<>(Set.of(pair.a()));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Pair joined : same) {
        if (reached.contains(joined.a()) || reached.contains(joined.b())) {
          grew |= reached.addAll(List.of(joined.a(), joined.b()));
        }
      }
    }
    return reached.contains(pair.b());
  }

  private Clusters.Link placed(Link link) {
    return new Clusters.Link(first(link.pair()), second(link.pair()), link.weight());
  }

  private List<Clusters.Link> earlier() {
    return earlier.entrySet().stream()
        .map(of -> new Clusters.Link(places.get(of.getValue()), places.get(of.getKey()), 0))
        .sorted(Comparator.comparingInt(Clusters.Link::b))
        .toList();
  }

  private void join(Pair pair) {
    decided.join(first(pair), second(pair));
  }

  /** Keeps together what the weights gathered, but for what a person keeps apart. */
  private void keep(Clusters.Link link) {
    int left = decided.of(link.a());
    int right = decided.of(link.b());
    if (weighed.of(link.a()) == weighed.of(link.b())
        && different.stream().noneMatch(apart -> connects(apart, left, right))) {
      decided.join(left, right);
    }
  }

  private boolean connects(Pair apart, int left, int right) {
    int one = decided.of(first(apart));
    int other = decided.of(second(apart));
    return one == left && other == right || one == right && other == left;
  }

  private int first(Pair pair) {
    return places.get(pair.a());
  }

  private int second(Pair pair) {
    return places.get(pair.b());
  }

  private Map<Long, Long> oldest(Clusters of) {
    Map<Long, Long> oldest = new TreeMap<>();
    places.forEach((record, place) -> oldest.put(record, records.get(of.of(place))));
    return oldest;
  }
}
