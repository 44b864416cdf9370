package org.priors.planning;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** One run of a solver for a plan: it looks on a thread of its own while the best is kept. */
final class PlanRun {

  private static final Duration KEPT_EVERY = Duration.ofSeconds(1);

  private static final int LINES_A_SECOND = 20;

  private final PlanWork work;
  private final PlanningRules rules;
  private final PlanSteps steps;
  private final ThreadFactory threads;
  private final Duration most;
  private final long began = System.nanoTime();

  /**
   * @param most how long is looked, over all runs
   */
  PlanRun(
      PlanWork work, PlanningRules rules, PlanSteps steps, ThreadFactory threads, Duration most) {
    this.most = most;
    this.work = work;
    this.rules = rules;
    this.steps = steps;
    this.threads = threads;
  }

  /** Ends with the plan proposed, or, where the node goes down, with the best kept. */
  void run(BooleanSupplier ending) throws InterruptedException {
    PlanProposal best = work.begin(rules);
    boolean goesOn = steps.keep(work.of().plan(), kept(best));
    Duration left = most.minus(work.of().spent()).minus(spent()).truncatedTo(ChronoUnit.MILLIS);
    if (goesOn && best.placed() > 0 && !left.isNegative() && !left.isZero()) {
      best = look(best, left, ending);
    }
    if (!ending.getAsBoolean()) {
      steps.propose(
          work.of().plan(), kept(best), new PlanReasons(work, best, steps.names(work)).all());
    }
  }

  private PlanProposal look(PlanProposal from, Duration left, BooleanSupplier ending)
      throws InterruptedException {
    PlanSolver solver = new PlanSolver(left, still());
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    Thread thread =
        threads.newThread(
            () -> {
              try {
                solver.solve(from);
              } catch (RuntimeException failed) {
                failure.set(failed);
              }
            });
    thread.start();
    try {
      follow(solver, thread, ending);
    } finally {
      solver.stop();
      thread.join();
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    return solver.best();
  }

  /** The fewer there are to place, the sooner nothing better is to be found. */
  private Duration still() {
    int lines = work.lines().size() / LINES_A_SECOND + 1;
    return Duration.ofSeconds(Math.min(lines, rules.value(PlanningRules.STILL_SECONDS)));
  }

  private void follow(PlanSolver solver, Thread thread, BooleanSupplier ending)
      throws InterruptedException {
    boolean goesOn = true;
    while (goesOn) {
      thread.join(KEPT_EVERY.toMillis());
      PlanProposal best = solver.best();
      goesOn =
          thread.isAlive()
              && !ending.getAsBoolean()
              && (best == null || steps.keep(work.of().plan(), kept(best)));
    }
  }

  private PlanSteps.Kept kept(PlanProposal best) {
    return new PlanSteps.Kept(
        best.slots(), best.daysAway(), work.of().spent().plus(spent()).toMillis());
  }

  private Duration spent() {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
