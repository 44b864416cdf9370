package org.priors.planning;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole calendar as the solver has it. */
@PlanningSolution
public class PlanProposal {

  @PlanningEntityCollectionProperty private List<Placement> placements;

  @ProblemFactCollectionProperty private List<PersonDay> comingAnyway;

  @ProblemFactCollectionProperty private List<OfficerLoad> loads;

  private ConstraintWeightOverrides<HardMediumSoftLongScore> weights;

  @PlanningScore private HardMediumSoftLongScore score;

  protected PlanProposal() {}

  /**
   * @param comingAnyway days on which people come to this office for what is booked already
   * @param loads of each officer who has an open slot
   */
  PlanProposal(
      List<Placement> placements,
      List<PersonDay> comingAnyway,
      List<OfficerLoad> loads,
      ConstraintWeightOverrides<HardMediumSoftLongScore> weights) {
    this.placements = placements;
    this.comingAnyway = comingAnyway;
    this.loads = loads;
    this.weights = weights;
  }

  List<Placement> placements() {
    return placements;
  }

  List<PersonDay> comingAnyway() {
    return comingAnyway;
  }

  List<OfficerLoad> loads() {
    return loads;
  }

  /** Null until the solver has weighed it. */
  HardMediumSoftLongScore score() {
    return score;
  }

  long placed() {
    return placements.stream().filter(Placement::isPlaced).count();
  }

  /** The slot of each that has one, by the lines. */
  Map<Long, Long> slots() {
    Map<Long, Long> slots = new TreeMap<>();
    placements.stream()
        .filter(Placement::isPlaced)
        .forEach(each -> slots.put(each.id(), each.seat().id()));
    return slots;
  }

  /** The days that all of them wait, or are away from where they were. */
  long daysAway() {
    return placements.stream().filter(Placement::isPlaced).mapToLong(each -> each.daysAway()).sum();
  }
}
