package org.priors.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.identity.Pair;
import org.priors.identity.Partition;

/**
 * The decisions that stand of connected records, and which of them are in effect. Of a decision
 * about records out of sight nobody who decides can be told: it gives way to a newer one that it
 * contradicts. It stands all the same, and is in effect again once what it contradicts has been
 * taken back. Which are in effect follows from those that stand, and not from the order in which
 * others came and went: so a decision that is taken back leaves no trace.
 */
final class Decisions {

  private static final Comparator<MatchLinks.Decided> NEWEST_FIRST =
      Comparator.comparingLong(MatchLinks.Decided::id).reversed();

  private final List<MatchLinks.Decided> standing;
  private final Function<List<MatchLinks.Decided>, Map<Long, Long>> drivers;
  private List<MatchLinks.Decided> inEffect;
  private Map<Long, Long> following;

  /**
   * @param drivers by record the oldest of its driver, with these decisions in effect and no others
   */
  Decisions(
      List<MatchLinks.Decided> standing,
      Function<List<MatchLinks.Decided>, Map<Long, Long>> drivers) {
    this.standing = standing;
    this.drivers = drivers;
  }

  /** All that stand, each with what it gives way to where the two contradict. */
  List<MatchLinks.Decided> standing() {
    return standing;
  }

  /** By record the oldest of its driver. */
  Map<Long, Long> drivers() {
    if (following == null) {
      following = drivers.apply(inEffect());
    }
    return following;
  }

  /**
   * Those that need not give way to any, and of the others, the newest first, each that contradicts
   * none of those before it.
   */
  List<MatchLinks.Decided> inEffect() {
    if (inEffect == null) {
      List<MatchLinks.Decided> found =
          new ArrayList<>(standing.stream().filter(made -> made.givesWayTo().isEmpty()).toList());
      standing.stream()
          .filter(made -> !made.givesWayTo().isEmpty())
          .sorted(NEWEST_FIRST)
          .filter(made -> !isAgainst(made, found))
          .forEach(found::add);
      inEffect = List.copyOf(found);
    }
    return inEffect;
  }

  private boolean isAgainst(MatchLinks.Decided made, List<MatchLinks.Decided> others) {
    Set<Pair> joined = same(others.stream());
    if (made.isSame()) {
      joined.add(made.pair());
      return different(others.stream()).stream()
          .anyMatch(apart -> Partition.areJoined(apart, joined));
    }
    return Partition.areJoined(made.pair(), joined) || isAgainstDrivers(made, others);
  }

  /** Whether the joins that it gives way to, each of two drivers as wholes, join the two. */
  private boolean isAgainstDrivers(MatchLinks.Decided apart, List<MatchLinks.Decided> others) {
    Predicate<MatchLinks.Decided> isJoining =
        other -> other.isSame() && apart.givesWayTo().contains(other.id());
    if (others.stream().noneMatch(isJoining)) {
      return false;
    }
    List<MatchLinks.Decided> beside =
        new ArrayList<>(others.stream().filter(isJoining.negate()).toList());
    beside.add(apart);
    Map<Long, Long> without = drivers.apply(beside);
    return Partition.areJoined(
        ofDrivers(apart.pair(), without),
        others.stream()
            .filter(isJoining)
            .map(other -> ofDrivers(other.pair(), without))
            .collect(Collectors.toSet()));
  }

  private static Pair ofDrivers(Pair records, Map<Long, Long> drivers) {
    return Pair.of(drivers.get(records.a()), drivers.get(records.b()));
  }

  /** Those that stand and are not in effect. */
  List<MatchLinks.Decided> givingWay() {
    Set<Long> effective =
        inEffect().stream().map(MatchLinks.Decided::id).collect(Collectors.toSet());
    return standing.stream().filter(made -> !effective.contains(made.id())).toList();
  }

  /** Those that whoever decides can see and that keep records of the two drivers apart. */
  List<MatchLinks.Decided> apart(Pair joined, Predicate<MatchLinks.Decided> isSeen) {
    return contradictedByJoining(joined).filter(isSeen).toList();
  }

  /**
   * Whether decisions that whoever decides can see are against a new one. Only what people joined
   * is in the way of keeping two apart, not what is joined by weight.
   */
  boolean forbid(MatchLinks.Decided made, Predicate<MatchLinks.Decided> isSeen) {
    return made.isSame()
        ? contradictedByJoining(made.pair()).anyMatch(isSeen)
        : Partition.areJoined(made.pair(), same(inEffect().stream().filter(isSeen)));
  }

  /**
   * With a new one, to which those out of sight that it contradicts give way, and all that are not
   * in effect as it is made: they spoke for nobody then.
   */
  Decisions with(MatchLinks.Decided made, Predicate<MatchLinks.Decided> isSeen) {
    Set<Long> giving =
        Stream.concat(
                givingWay().stream(),
                forbid(made, isSeen) ? Stream.of() : hiddenAgainst(made, isSeen))
            .map(MatchLinks.Decided::id)
            .collect(Collectors.toSet());
    List<MatchLinks.Decided> all = new ArrayList<>();
    standing.forEach(older -> all.add(giving.contains(older.id()) ? alsoTo(made, older) : older));
    all.add(made);
    return new Decisions(all, drivers);
  }

  private static MatchLinks.Decided alsoTo(MatchLinks.Decided made, MatchLinks.Decided older) {
    return older.givingWayTo(
        Stream.concat(older.givesWayTo().stream(), Stream.of(made.id())).toList());
  }

  private Stream<MatchLinks.Decided> hiddenAgainst(
      MatchLinks.Decided made, Predicate<MatchLinks.Decided> isSeen) {
    return made.isSame()
        ? contradictedByJoining(made.pair())
        : joining(made.pair(), isSeen).stream();
  }

  private Stream<MatchLinks.Decided> contradictedByJoining(Pair joined) {
    Set<Pair> against =
        Set.copyOf(Partition.againstJoining(joined, drivers(), different(inEffect().stream())));
    return inEffect().stream().filter(other -> !other.isSame() && against.contains(other.pair()));
  }

  /** Of the decisions out of sight as few as have to go, the older ones, to part the two. */
  private List<MatchLinks.Decided> joining(Pair pair, Predicate<MatchLinks.Decided> isSeen) {
    Set<Pair> kept = same(inEffect().stream().filter(isSeen));
    List<MatchLinks.Decided> gone = new ArrayList<>();
    inEffect().stream()
        .filter(MatchLinks.Decided::isSame)
        .filter(isSeen.negate())
        .sorted(NEWEST_FIRST)
        .forEach(
            hidden -> {
              kept.add(hidden.pair());
              if (Partition.areJoined(pair, kept)) {
                kept.remove(hidden.pair());
                gone.add(hidden);
              }
            });
    return gone;
  }

  /** Without this one, as if it had never been. */
  Decisions without(long taken) {
    return new Decisions(
        standing.stream()
            .filter(made -> made.id() != taken)
            .map(made -> made.givingWayTo(others(taken, made.givesWayTo())))
            .toList(),
        drivers);
  }

  private static List<Long> others(long than, List<Long> decisions) {
    return decisions.stream().filter(decision -> decision != than).toList();
  }

  /** What stands, as if nothing that this one gives way to had ever been decided. */
  Decisions asIfInEffect(MatchLinks.Decided older) {
    return new Decisions(
        standing.stream()
            .filter(made -> !older.givesWayTo().contains(made.id()))
            .map(made -> made.id() == older.id() ? made.givingWayTo(List.of()) : made)
            .toList(),
        drivers);
  }

  private static Set<Pair> same(Stream<MatchLinks.Decided> of) {
    return pairs(of.filter(MatchLinks.Decided::isSame));
  }

  private static Set<Pair> different(Stream<MatchLinks.Decided> of) {
    return pairs(of.filter(made -> !made.isSame()));
  }

  private static Set<Pair> pairs(Stream<MatchLinks.Decided> of) {
    return of.map(MatchLinks.Decided::pair).collect(Collectors.toCollection(HashSet::new));
  }
}
