package org.priors.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.identity.Pair;
import org.priors.identity.Partition;

/**
 * The decisions that stand of connected records, and which of them are in effect. Of a decision
 * about records out of sight nobody who decides can be told: it gives way to a newer one that it
 * contradicts. It stands all the same, and is in effect again once what it gives way to has been
 * taken back, so that this leaves no trace.
 */
final class Decisions {

  private static final Comparator<MatchLinks.Decided> NEWEST_FIRST =
      Comparator.comparingLong(MatchLinks.Decided::id).reversed();

  private final List<MatchLinks.Decided> standing;
  private final Function<List<MatchLinks.Decided>, Map<Long, Long>> drivers;
  private Map<Long, Long> following;

  /**
   * @param drivers by record the oldest of its driver, of those decisions that are in effect
   */
  Decisions(
      List<MatchLinks.Decided> standing,
      Function<List<MatchLinks.Decided>, Map<Long, Long>> drivers) {
    this.standing = standing;
    this.drivers = drivers;
  }

  /** All that stand, each with what it gives way to. */
  List<MatchLinks.Decided> standing() {
    return standing;
  }

  /** By record the oldest of its driver. */
  Map<Long, Long> drivers() {
    if (following == null) {
      following = drivers.apply(standing);
    }
    return following;
  }

  /** Those that stand and are not in effect. */
  List<MatchLinks.Decided> givingWay() {
    return standing.stream().filter(made -> !made.isInEffect()).toList();
  }

  /**
   * Whether decisions that whoever decides can see are against a new one. Only what people joined
   * is in the way of keeping two apart, not what is joined by weight.
   */
  boolean forbid(MatchLinks.Decided made, Predicate<MatchLinks.Decided> isSeen) {
    return made.isSame()
        ? contradictedByJoining(made).anyMatch(isSeen)
        : Partition.areJoined(made.pair(), same(inEffect(standing).filter(isSeen)));
  }

  /** With a new one, to which those out of sight that it contradicts give way. */
  Decisions with(MatchLinks.Decided made, Predicate<MatchLinks.Decided> isSeen) {
    Set<Long> giving = forbid(made, isSeen) ? Set.of() : hiddenAgainst(made, isSeen);
    Decisions others = changed(older -> giving.contains(older.id()) ? alsoTo(made, older) : older);
    Set<Long> contradicted =
        givingWay().stream()
            .filter(older -> others.contradicts(made, older))
            .map(MatchLinks.Decided::id)
            .collect(Collectors.toSet());
    List<MatchLinks.Decided> all =
        new ArrayList<>(
            others.changed(older -> contradicted.contains(older.id()) ? alsoTo(made, older) : older)
                .standing);
    all.add(made);
    return new Decisions(all, drivers);
  }

  private static MatchLinks.Decided alsoTo(MatchLinks.Decided made, MatchLinks.Decided older) {
    return older.givingWayTo(
        Stream.concat(older.givesWayTo().stream(), Stream.of(made.id())).toList());
  }

  private Set<Long> hiddenAgainst(MatchLinks.Decided made, Predicate<MatchLinks.Decided> isSeen) {
    return (made.isSame() ? contradictedByJoining(made) : joining(made.pair(), isSeen).stream())
        .map(MatchLinks.Decided::id)
        .collect(Collectors.toSet());
  }

  private Stream<MatchLinks.Decided> contradictedByJoining(MatchLinks.Decided made) {
    Set<Pair> against =
        Set.copyOf(
            Partition.againstJoining(
                made.pair(),
                drivers(),
                pairs(inEffect(standing).filter(other -> !other.isSame()))));
    return inEffect(standing).filter(other -> !other.isSame() && against.contains(other.pair()));
  }

  /** Of the decisions out of sight as few as have to go, the older ones, to part the two. */
  private List<MatchLinks.Decided> joining(Pair pair, Predicate<MatchLinks.Decided> isSeen) {
    Set<Pair> kept = new HashSet<>(same(inEffect(standing).filter(isSeen)));
    List<MatchLinks.Decided> gone = new ArrayList<>();
    inEffect(standing)
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

  /**
   * Without this one, as if it had never been: what gave way to it alone is in effect again, and so
   * is what gave way to another one that contradicted it together with this one only.
   */
  Decisions without(long taken) {
    Decisions left =
        new Decisions(standing.stream().filter(made -> made.id() != taken).toList(), drivers);
    Map<Long, MatchLinks.Decided> known =
        left.standing.stream().collect(Collectors.toMap(MatchLinks.Decided::id, made -> made));
    left = left.changed(older -> older.givingWayTo(among(known.keySet(), older.givesWayTo())));
    for (MatchLinks.Decided older : givingWay().stream().sorted(NEWEST_FIRST).toList()) {
      for (long newer : known.containsKey(older.id()) ? older.givesWayTo() : List.<Long>of()) {
        if (known.containsKey(newer) && !left.contradicts(known.get(newer), older.id())) {
          left = left.noLonger(older.id(), newer);
        }
      }
    }
    return left;
  }

  private static List<Long> among(Set<Long> known, List<Long> decisions) {
    return decisions.stream().filter(known::contains).toList();
  }

  private Decisions noLonger(long older, long newer) {
    return changed(
        made ->
            made.id() == older
                ? made.givingWayTo(made.givesWayTo().stream().filter(to -> to != newer).toList())
                : made);
  }

  private boolean contradicts(MatchLinks.Decided newer, long older) {
    return standing.stream()
        .filter(made -> made.id() == older)
        .anyMatch(made -> contradicts(newer, made));
  }

  /** Whether one that gives way contradicts this one too, as if the others had never been. */
  private boolean contradicts(MatchLinks.Decided newer, MatchLinks.Decided older) {
    if (newer.isSame() == older.isSame()) {
      return false;
    }
    List<MatchLinks.Decided> beside =
        asIfInEffect(older).stream().filter(made -> made.id() != newer.id()).toList();
    return newer.isSame()
        ? !Partition.againstJoining(newer.pair(), drivers.apply(beside), Set.of(older.pair()))
            .isEmpty()
        : Partition.areJoined(newer.pair(), same(inEffect(beside)));
  }

  /** What stands, as if nothing that this one gives way to had ever been decided. */
  List<MatchLinks.Decided> asIfInEffect(MatchLinks.Decided older) {
    return standing.stream()
        .filter(made -> !older.givesWayTo().contains(made.id()))
        .map(made -> made.id() == older.id() ? made.givingWayTo(List.of()) : made)
        .toList();
  }

  private Decisions changed(UnaryOperator<MatchLinks.Decided> change) {
    return new Decisions(standing.stream().map(change).toList(), drivers);
  }

  private static Stream<MatchLinks.Decided> inEffect(List<MatchLinks.Decided> of) {
    return of.stream().filter(MatchLinks.Decided::isInEffect);
  }

  private static Set<Pair> same(Stream<MatchLinks.Decided> of) {
    return pairs(of.filter(MatchLinks.Decided::isSame));
  }

  private static Set<Pair> pairs(Stream<MatchLinks.Decided> of) {
    return of.map(MatchLinks.Decided::pair).collect(Collectors.toSet());
  }
}
