package org.priors.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.priors.calendar.OpenSlot;
import org.priors.calendar.Presence;

/** Why each line of a plan is where it is, or why it is nowhere, in words. */
final class PlanReasons {

  private final PlanWork work;
  private final PlanProposal proposal;
  private final Map<Long, String> names;
  private final Map<PersonDay, Integer> times = new HashMap<>();

  PlanReasons(PlanWork work, PlanProposal proposal, Map<Long, String> names) {
    this.work = work;
    this.proposal = proposal;
    this.names = names;
    proposal.comingAnyway().forEach(day -> times.merge(day, 1, Integer::sum));
    proposal.placements().stream()
        .filter(Placement::isPlaced)
        .flatMap(each -> each.comings().stream())
        .forEach(each -> times.merge(each.of(), 1, Integer::sum));
  }

  /** By the lines. */
  Map<Long, String> all() {
    Map<Long, String> reasons = new TreeMap<>();
    proposal
        .placements()
        .forEach(each -> reasons.put(each.id(), each.isPlaced() ? placed(each) : nowhere(each)));
    return reasons;
  }

  private String placed(Placement placed) {
    List<String> said = new ArrayList<>();
    long left = placed.daysLeft();
    said.add(
        left == 0
            ? "On its last day."
            : left + (left == 1 ? " day" : " days") + " before its last day.");
    placed.comings().stream()
        .filter(each -> times.get(each.of()) > 1)
        .map(each -> names.get(each.of().personId()))
        .sorted()
        .forEach(name -> said.add(name + " comes on that day for another one too."));
    if (placed.journeys() > 0) {
      said.add("Somebody comes from another office, or goes there, shortly before or after.");
    }
    return String.join(" ", said);
  }

  private String nowhere(Placement placement) {
    Requirement asked = placement.requirement();
    if (!asked.isPlannable()) {
      String whyNot = asked.time().whyNot();
      return whyNot == null ? "Its last day has passed." : whyNot;
    }
    List<OpenSlot> inTime = work.open().slots().stream().filter(asked::allows).toList();
    if (inTime.isEmpty()) {
      return "No free slot lies in its time.";
    }
    if (!placement.fitting().isEmpty()) {
      return placement.fitting().size() == 1
          ? "The one slot that would do is taken by another hearing of this plan."
          : "All "
              + placement.fitting().size()
              + " slots that would do, or their people, are taken by other hearings of this plan.";
    }
    List<OpenSlot> suitable = inTime.stream().filter(asked::suits).toList();
    return suitable.isEmpty()
        ? "Of the free slots in its time ("
            + inTime.size()
            + ") none is long enough and as asked for."
        : "In none of the free slots in its time (" + suitable.size() + ") " + whoIsNotFree(asked);
  }

  private String whoIsNotFree(Requirement asked) {
    Set<Long> busy =
        work.open().presences().stream()
            .filter(each -> asked.people().contains(each.resourceId()))
            .map(Presence::resourceId)
            .collect(Collectors.toSet());
    return busy.stream()
        .map(names::get)
        .sorted(Comparator.naturalOrder())
        .collect(
            Collectors.joining(
                " and ", busy.size() == 1 ? "is " : "are ", " free and near enough."));
  }
}
