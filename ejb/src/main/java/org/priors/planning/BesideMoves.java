package org.priors.planning;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Moves to a day on which one of the people comes anyway: among all slots of a month, the solver
 * would seldom hit those by chance.
 */
public class BesideMoves implements MoveIteratorFactory<PlanProposal, SeatMove> {

  private static final int TRIES = 50;

  @Override
  public long getSize(ScoreDirector<PlanProposal> director) {
    return director.getWorkingSolution().placements().size();
  }

  @Override
  public Iterator<SeatMove> createOriginalMoveIterator(ScoreDirector<PlanProposal> director) {
    return new Moves(director.getWorkingSolution(), new Random(0));
  }

  @Override
  public Iterator<SeatMove> createRandomMoveIterator(
      ScoreDirector<PlanProposal> director, Random random) {
    return new Moves(director.getWorkingSolution(), random);
  }

  private static final class Moves implements Iterator<SeatMove> {

    private final Random random;
    private final List<Placement> all;
    private final List<Placement> placements;
    private final Map<Long, List<Placement>> ofPerson = new HashMap<>();
    private SeatMove next;

    Moves(PlanProposal proposal, Random random) {
      this.random = random;
      this.all = proposal.placements();
      this.placements = all.stream().filter(each -> each.people().length > 0).toList();
      for (Placement each : placements) {
        for (long person : each.people()) {
          ofPerson.computeIfAbsent(person, id -> new ArrayList<>()).add(each);
        }
      }
    }

    @Override
    public boolean hasNext() {
      for (int tries = 0; next == null && tries < TRIES && !placements.isEmpty(); tries++) {
        next = any();
      }
      return next != null;
    }

    @Override
    public SeatMove next() {
      SeatMove move = next;
      next = null;
      return move;
    }

    /** Null where chance has found none. */
    private SeatMove any() {
      Placement one = one(placements);
      long person = one.people()[random.nextInt(one.people().length)];
      Placement other = one(ofPerson.get(person));
      if (other == one || !other.isPlaced()) {
        return null;
      }
      List<Seat> there = one.fittingOn(other.seat().day());
      if (there.isEmpty()) {
        return null;
      }
      Seat to = one(there);
      return to.equals(one.seat()) ? null : move(one, to);
    }

    private SeatMove move(Placement one, Seat to) {
      Placement occupant = occupant(to);
      boolean fits = occupant == null || one.isPlaced() && occupant.fits(one.seat());
      return fits ? new SeatMove(one, to, occupant) : null;
    }

    private Placement occupant(Seat seat) {
      for (Placement each : all) {
        if (seat.equals(each.seat())) {
          return each;
        }
      }
      return null;
    }

    private <T> T one(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }
}
