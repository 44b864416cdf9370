package org.priors.planning;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Puts one into another slot; whoever has that gets the slot of the first. The solver undoes it
 * where the plan is no better.
 */
final class SeatMove extends AbstractMove<PlanProposal> {

  private final Placement placement;
  private final Seat to;
  private final Placement occupant;
  private final Seat left;

  /**
   * @param occupant who has the slot; null where it is free
   */
  SeatMove(Placement placement, Seat to, Placement occupant) {
    this.placement = placement;
    this.to = to;
    this.occupant = occupant;
    this.left = placement.seat();
  }

  @Override
  public boolean isMoveDoable(ScoreDirector<PlanProposal> director) {
    return true;
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<PlanProposal> director) {
    put(director, placement, to);
    if (occupant != null) {
      put(director, occupant, left);
    }
  }

  private static void put(ScoreDirector<PlanProposal> director, Placement one, Seat seat) {
    director.beforeVariableChanged(one, Placement.SEAT);
    one.put(seat);
    director.afterVariableChanged(one, Placement.SEAT);
  }

  @Override
  public Collection<?> getPlanningEntities() {
    return Stream.of(placement, occupant).filter(Objects::nonNull).toList();
  }

  @Override
  public Collection<?> getPlanningValues() {
    return left == null ? List.of(to) : List.of(to, left);
  }
}
