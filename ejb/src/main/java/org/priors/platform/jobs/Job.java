package org.priors.platform.jobs;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Work in the background, which one node at a time does: a bean of this type is run by itself, on
 * whichever node is free. Where a node ends while it is at it, another takes the job up.
 */
public interface Job {

  /** Unique and never changed: the table of jobs knows it by this. */
  String name();

  /** Whether this node has what the job needs; where not, it is left to the others. */
  default boolean runsHere() {
    return true;
  }

  /** From the end of one run to the next. */
  Duration pause();

  /**
   * Does what there is to do; nothing where there is nothing. What it has done is stored step by
   * step, for the next run may be another node's.
   *
   * @param ending true once the node is going down: the job leaves the rest to the next run
   * @throws Exception whatever keeps it from its work; it is run again, later each time
   */
  void run(BooleanSupplier ending) throws Exception;
}
