package org.priors.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first plan: whatever has to be held first is placed first, each in the slot that weighs least
 * by then. It breaks no rule, and the solver goes on from it.
 */
final class GreedyStart {

  private final PlanningRules rules;
  private final Map<Long, OfficerLoad> loads = new HashMap<>();
  private final Map<Long, Integer> more = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private final Map<PersonDay, List<Coming>> comings = new HashMap<>();

  private GreedyStart(PlanProposal proposal, PlanningRules rules) {
    this.rules = rules;
    proposal.loads().forEach(load -> loads.put(load.officerId(), load));
    proposal.comingAnyway().forEach(day -> comings.put(day, new ArrayList<>()));
  }

  /** Places all that have no slot yet and for which one is left. */
  static void place(PlanProposal proposal, PlanningRules rules) {
    GreedyStart start = new GreedyStart(proposal, rules);
    proposal.placements().stream().filter(Placement::isPlaced).forEach(start::keepUnlessTaken);
    proposal.placements().stream()
        .filter(each -> !each.isPlaced() && each.requirement().isPlannable())
        .sorted(
            Comparator.comparing((Placement each) -> each.requirement().time().latest())
                .thenComparing(each -> each.fitting().size())
                .thenComparing(Placement::id))
        .forEach(start::place);
  }

  /** What was kept of an earlier run may clash with what was booked since. */
  private void keepUnlessTaken(Placement kept) {
    Seat seat = kept.seat();
    kept.put(null);
    if (isFree(kept, seat)) {
      take(kept, seat);
    }
  }

  private void place(Placement placement) {
    Seat best = null;
    long least = Long.MAX_VALUE;
    for (Seat seat : placement.fitting()) {
      long weight = weight(placement, seat);
      if (weight < least && isFree(placement, seat)) {
        best = seat;
        least = weight;
      }
    }
    Optional.ofNullable(best).ifPresent(seat -> take(placement, seat));
  }

  private long weight(Placement placement, Seat seat) {
    long officer = seat.slot().officerId();
    OfficerLoad load = loads.get(officer);
    int before = more.getOrDefault(officer, 0);
    long newDays =
        placement.comings(seat).stream().filter(each -> !comings.containsKey(each.of())).count();
    return rules.value(PlanWeight.SOON) * placement.daysAway(seat)
        + rules.value(PlanWeight.BEFORE_THE_LAST_DAYS) * placement.daysTooNear(seat)
        + rules.value(PlanWeight.FEW_DAYS) * newDays
        + rules.value(PlanWeight.NO_JOURNEYS) * placement.journeys(seat)
        + rules.value(PlanWeight.EVENLY) * (load.of(before + 1) - load.of(before));
  }

  private boolean isFree(Placement placement, Seat seat) {
    return !taken.contains(seat.id())
        && placement.comings(seat).stream()
            .allMatch(
                one -> comings.getOrDefault(one.of(), List.of()).stream().noneMatch(one::overlaps));
  }

  private void take(Placement placement, Seat seat) {
    placement.put(seat);
    taken.add(seat.id());
    more.merge(seat.slot().officerId(), 1, Integer::sum);
    placement
        .comings(seat)
        .forEach(one -> comings.computeIfAbsent(one.of(), day -> new ArrayList<>()).add(one));
  }
}
