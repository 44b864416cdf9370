package org.priors.drivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.identity.Match;
import org.priors.identity.Pair;
import org.priors.identity.Partition;
import org.priors.sql.Clearance;

/** Who would be who if a person decided of two records; nothing is changed. */
@ApplicationScoped
public class Prospects {

  @Inject Clearance clearance;
  @Inject KnownRecords records;
  @Inject MatchLinks links;
  @Inject Gathering gathering;
  @Inject Weights weights;

  /**
   * By record the one that its driver is told by, of all records that are connected with the two
   * and that whoever asks may see. Two records are of one driver if they have the same one.
   *
   * @param now as it stands; what earlier rules joined or left apart stands so
   * @param apart if a person kept the two apart, in place of what was decided of them so far
   * @param joined if a person joined the two
   * @param undecided if nobody had decided anything of the two
   */
  public record Prospect(
      Map<Long, Long> now,
      Map<Long, Long> apart,
      Map<Long, Long> joined,
      Map<Long, Long> undecided) {}

  /** How likely two records on file are one person, and why. */
  public Match match(Pair pair) {
    List<KnownRecord> both = records.withIds(List.of(pair.a(), pair.b()));
    return weights
        .matcher()
        .weighing(both.stream().map(KnownRecord::cells).toList(), records.onFile())
        .match(0, 1);
  }

  /** Why the pair waits though it weighs enough to be joined; null if it does not. */
  public String whyHeld(Pair pair) {
    return links.whyHeld(pair);
  }

  public Prospect of(Pair pair) {
    Prospect all = clearance.ofTheProduct(() -> ofAll(pair));
    Set<Long> seen = seen(all.now().keySet());
    return new Prospect(
        only(seen, all.now()),
        only(seen, all.apart()),
        only(seen, all.joined()),
        only(seen, all.undecided()));
  }

  private static Map<Long, Long> only(Set<Long> seen, Map<Long, Long> drivers) {
    Map<Long, Long> left = new HashMap<>(drivers);
    left.keySet().retainAll(seen);
    return left;
  }

  private Prospect ofAll(Pair pair) {
    List<KnownRecord> connected = gathering.connected(List.of(pair.a(), pair.b()));
    List<Long> ids = connected.stream().map(KnownRecord::id).toList();
    List<MatchLinks.Weighed> weighed = links.joining(ids);
    List<MatchLinks.Decided> decided = links.decided(ids);
    List<MatchLinks.Decided> others =
        decided.stream().filter(made -> !made.pair().equals(pair)).toList();
    Map<Long, Long> now =
        connected.stream().collect(Collectors.toMap(KnownRecord::id, KnownRecord::driverId));
    return new Prospect(
        now,
        gathering.gather(connected, weighed, and(others, decided(pair, false))).drivers(),
        gathering.gather(connected, weighed, and(others, decided(pair, true))).drivers(),
        others.size() == decided.size()
            ? now
            : gathering.gather(connected, weighed, others).drivers());
  }

  private static MatchLinks.Decided decided(Pair pair, boolean same) {
    return new MatchLinks.Decided(0, pair.a(), pair.b(), same, "", "");
  }

  private static List<MatchLinks.Decided> and(
      List<MatchLinks.Decided> others, MatchLinks.Decided one) {
    List<MatchLinks.Decided> all = new ArrayList<>(others);
    all.add(one);
    return all;
  }

  /**
   * The decisions that one would contradict.
   *
   * @param seen those of records that whoever asks may see: none may stand beside the new one
   * @param hidden the others, which give way, for nobody who decides can be told of them
   */
  public record Contradicted(List<Pair> seen, List<Pair> hidden) {}

  /** Only what people joined is in the way of keeping two apart, not what is joined by weight. */
  public Contradicted contradicted(Pair pair, boolean same) {
    Decisions all = clearance.ofTheProduct(() -> decisions(pair, same));
    Set<Long> seen = seen(all.drivers().keySet());
    Map<Boolean, List<Pair>> against =
        (same ? Partition.againstJoining(pair, all.drivers(), all.against()) : all.against())
            .stream()
                .collect(
                    Collectors.partitioningBy(
                        made -> seen.contains(made.a()) && seen.contains(made.b())));
    if (same) {
      return new Contradicted(against.get(true), against.get(false));
    }
    return Partition.areJoined(pair, Set.copyOf(against.get(true)))
        ? new Contradicted(List.of(pair), List.of())
        : new Contradicted(List.of(), joining(pair, all.against(), against.get(false)));
  }

  /** Of these decisions as many as have to go until people no longer joined the two. */
  private static List<Pair> joining(Pair pair, Set<Pair> same, List<Pair> hidden) {
    Set<Pair> left = new HashSet<>(same);
    List<Pair> gone = new ArrayList<>();
    for (Pair made : hidden) {
      if (Partition.areJoined(pair, left)) {
        left.remove(made);
        gone.add(made);
      }
    }
    return gone;
  }

  /** Who is who, and the decisions that say the contrary of a new one. */
  private record Decisions(Map<Long, Long> drivers, Set<Pair> against) {}

  private Decisions decisions(Pair pair, boolean same) {
    List<KnownRecord> connected = gathering.connected(List.of(pair.a(), pair.b()));
    List<Long> ids = connected.stream().map(KnownRecord::id).toList();
    List<MatchLinks.Decided> decided = links.decided(ids);
    return new Decisions(
        gathering.gather(connected, links.joining(ids), decided).drivers(),
        MatchLinks.pairs(decided, !same));
  }

  private Set<Long> seen(Collection<Long> ids) {
    return records.withIds(ids).stream().map(KnownRecord::id).collect(Collectors.toSet());
  }
}
