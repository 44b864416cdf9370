package org.priors.planning;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Looks for better and better plans until it is stopped, or its time is over. */
final class PlanSolver {

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
                    .withPhases(new LocalSearchPhaseConfig())
                    .withTerminationSpentLimit(most)
                    .withTerminationUnimprovedSpentLimit(still))
            .buildSolver();
    solver.addEventListener(event -> best.set(event.getNewBestSolution()));
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
