package org.priors.planning;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Looks for better and better plans until it is stopped, or its time is over. */
final class PlanSolver {

  /** How much more often one is moved to where its people come anyway than anywhere. */
  private static final double BESIDE = 5;

  /** A worse plan is gone on from where it is no worse than the one so many steps before. */
  private static final int ACCEPTED_AFTER = 20;

  private final Solver<PlanProposal> solver;
  private final AtomicReference<PlanProposal> best = new AtomicReference<>();

  /**
   * @param most how long it looks
   * @param still after how long without a better one it ends
   */
  PlanSolver(Duration most, Duration still) {
    solver =
        SolverFactory.<PlanProposal>create(
                new SolverConfig(PlanSolver.class.getClassLoader())
                    .withSolutionClass(PlanProposal.class)
                    .withEntityClasses(Placement.class)
                    .withConstraintProviderClass(PlanConstraints.class)
                    .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                    .withPhases(search())
                    .withTerminationSpentLimit(most)
                    .withTerminationUnimprovedSpentLimit(still))
            .buildSolver();
    solver.addEventListener(event -> best.set(event.getNewBestSolution()));
  }

  private static LocalSearchPhaseConfig search() {
    return new LocalSearchPhaseConfig()
        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(ACCEPTED_AFTER))
        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
        .withMoveSelectorConfig(
            new UnionMoveSelectorConfig()
                .withMoveSelectors(
                    new ChangeMoveSelectorConfig().withFixedProbabilityWeight(1.0),
                    new SwapMoveSelectorConfig().withFixedProbabilityWeight(1.0),
                    new MoveIteratorFactoryConfig()
                        .withMoveIteratorFactoryClass(BesideMoves.class)
                        .withFixedProbabilityWeight(BESIDE)));
  }

  /** Looks on from a plan, and is done when it is stopped or its time is over. */
  PlanProposal solve(PlanProposal from) {
    PlanProposal found = solver.solve(from);
    best.set(found);
    return found;
  }

  /** The best so far, which nobody changes any more; null before the first. */
  PlanProposal best() {
    return best.get();
  }

  void stop() {
    solver.terminateEarly();
  }
}
