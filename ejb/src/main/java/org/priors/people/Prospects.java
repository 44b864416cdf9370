package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.identity.Match;
import org.priors.identity.Pair;
import org.priors.sql.Clearance;

/** Who would be who if a person decided of two records; nothing is changed. */
@ApplicationScoped
public class Prospects {

  /** The number of what nobody has decided yet. */
  private static final long NOT_DECIDED = 0;

  @Inject Clearance clearance;
  @Inject KnownRecords records;
  @Inject MatchLinks links;
  @Inject Gathering gathering;
  @Inject WeightsInUse weights;

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

  /** How likely two records on file are one person, and why, weighed as they were on arrival. */
  public Match match(Pair pair) {
    List<KnownRecord> known = new ArrayList<>(records.withIds(List.of(pair.a(), pair.b())));
    known.addAll(clearance.ofTheProduct(() -> records.holdingNumbersOf(known)));
    return weights
        .matcher()
        .weighing(known.stream().map(KnownRecord::cells).toList(), records.onFile())
        .match(0, 1);
  }

  /** Why the pair waits though it weighs enough to be joined; null if it does not. */
  public String whyHeld(Pair pair) {
    return links
        .held(pair)
        .filter(link -> connected(pair).decisions().inEffect().stream().anyMatch(link::isHeldBy))
        .map(MatchLinks.Weighed::heldBecause)
        .orElse(null);
  }

  public Prospect of(Pair pair) {
    Connected all = connected(pair);
    Decisions others =
        all.decisions().standing().stream()
            .filter(made -> made.pair().equals(pair))
            .findFirst()
            .map(made -> all.decisions().without(made.id()))
            .orElse(all.decisions());
    return new Prospect(
        only(all.seen(), all.now()),
        only(all.seen(), others.with(decided(pair, false), all::isSeen).drivers()),
        only(all.seen(), others.with(decided(pair, true), all::isSeen).drivers()),
        only(all.seen(), others == all.decisions() ? all.now() : others.drivers()));
  }

  /**
   * By record the one that its driver is told by, of all that are connected with what is decided at
   * once.
   *
   * @param now as it stands
   * @param decided if all of it were decided
   */
  public record Outlook(Map<Long, Long> now, Map<Long, Long> decided) {}

  /** Who would be who if a person decided so of several pairs; a verdict for each. */
  public Outlook of(Map<Pair, Verdict> verdicts) {
    Connected all = connected(verdicts.keySet());
    Decisions decided = all.decisions();
    for (Map.Entry<Pair, Verdict> made : verdicts.entrySet()) {
      decided = decided.with(decided(made.getKey(), made.getValue() == Verdict.SAME), all::isSeen);
    }
    return new Outlook(only(all.seen(), all.now()), only(all.seen(), decided.drivers()));
  }

  private static Map<Long, Long> only(Set<Long> seen, Map<Long, Long> drivers) {
    Map<Long, Long> left = new HashMap<>(drivers);
    left.keySet().retainAll(seen);
    return left;
  }

  private static MatchLinks.Decided decided(Pair pair, boolean same) {
    return MatchLinks.Decided.of(NOT_DECIDED, pair, same);
  }

  /**
   * What a decision would contradict.
   *
   * @param isForbidden whether decisions about records that whoever asks may see are against it
   * @param givingWay the numbers of others, which give way to it where they contradict it
   */
  public record Contradicted(boolean isForbidden, List<Long> givingWay) {}

  /**
   * The numbers of the decisions that keep records of the drivers of these two apart, of those that
   * whoever asks may see.
   */
  public Set<Long> keepingApart(Pair pair) {
    Connected all = connected(pair);
    return all.decisions().apart(pair, all::isSeen).stream()
        .map(MatchLinks.Decided::id)
        .collect(Collectors.toSet());
  }

  /** Whether this decision stands and is not in effect, since another one contradicts it. */
  public boolean isGivingWay(MatchDecision made) {
    return made.mayGiveWay() && givingWay(made.pair()).contains(made.id());
  }

  /** What stands against deciding so of two records. */
  public Contradicted contradicted(Pair pair, boolean same) {
    Connected all = connected(pair);
    MatchLinks.Decided made = decided(pair, same);
    return new Contradicted(
        all.decisions().forbid(made, all::isSeen),
        all.decisions().with(made, all::isSeen).standing().stream()
            .filter(other -> other.givesWayTo().contains(NOT_DECIDED))
            .map(MatchLinks.Decided::id)
            .toList());
  }

  /**
   * The numbers of the decisions that alone hold a record with others: by what the records say it
   * would be parted from them. Those of records out of sight are left out.
   */
  public Set<Long> holding(long record) {
    Connected all = connectedWith(Set.of(record));
    List<MatchLinks.Decided> joining =
        all.decisions().inEffect().stream()
            .filter(made -> made.isSame())
            .filter(made -> made.recordA() == record || made.recordB() == record)
            .toList();
    Decisions without = all.decisions();
    for (MatchLinks.Decided made : joining) {
      without = without.without(made.id());
    }
    Map<Long, Long> drivers = without.drivers();
    return joining.stream()
        .filter(all::isSeen)
        .filter(made -> !drivers.get(made.recordA()).equals(drivers.get(made.recordB())))
        .map(MatchLinks.Decided::id)
        .collect(Collectors.toSet());
  }

  /** The numbers of the decisions about two records and what is connected that give way. */
  public Set<Long> givingWay(Pair pair) {
    return connected(pair).decisions().givingWay().stream()
        .map(MatchLinks.Decided::id)
        .collect(Collectors.toSet());
  }

  /**
   * All that is connected with some records.
   *
   * @param now by record its driver
   * @param seen the records that whoever asks may see
   */
  private record Connected(Decisions decisions, Map<Long, Long> now, Set<Long> seen) {

    boolean isSeen(MatchLinks.Decided made) {
      return seen.contains(made.recordA()) && seen.contains(made.recordB());
    }
  }

  private Connected connected(Pair pair) {
    return connected(List.of(pair));
  }

  private Connected connected(Collection<Pair> pairs) {
    return connectedWith(
        pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())).collect(Collectors.toSet()));
  }

  private Connected connectedWith(Set<Long> of) {
    List<KnownRecord> connected = clearance.ofTheProduct(() -> gathering.connected(of));
    Map<Long, Long> now =
        connected.stream().collect(Collectors.toMap(KnownRecord::id, KnownRecord::driverId));
    return new Connected(
        clearance.ofTheProduct(() -> gathering.decisions(connected)),
        now,
        records.withIds(now.keySet()).stream().map(KnownRecord::id).collect(Collectors.toSet()));
  }
}
