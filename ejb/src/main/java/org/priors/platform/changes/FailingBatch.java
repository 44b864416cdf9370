package org.priors.platform.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.priors.problems.Causes;
import org.priors.problems.Unavailable;

/**
 * Halves a batch that failed until those stand alone that fail by themselves. No driver is blamed
 * for a failure of everything: only one that failed while others of the batch were taken.
 */
final class FailingBatch {

  /** So many alone, one after the other, and none taken: it is no fault of theirs. */
  static final int MOST_IN_A_ROW = 8;

  private final DriverWork work;
  private final Callable<Boolean> ready;
  private final Map<Long, Exception> alone = new LinkedHashMap<>();
  private final Map<Long, Exception> suspects = new LinkedHashMap<>();
  private boolean anyTaken;

  /**
   * @param ready whether what the work needs is there, such as the server that it writes to
   */
  FailingBatch(DriverWork work, Callable<Boolean> ready) {
    this.work = work;
    this.ready = ready;
  }

  /** Those that fail alone, with why; as far as is known when {@link #take} ends. */
  Map<Long, Exception> alone() {
    return alone;
  }

  /**
   * Takes all that can be taken. In no order: were those that fail the first each time, nobody
   * after them would be reached.
   *
   * @param failure of all of them together
   * @throws Exception where nobody can be blamed
   */
  void take(Collection<Long> drivers, Exception failure) throws Exception {
    List<Long> order = new ArrayList<>(drivers);
    Collections.shuffle(order);
    failed(order, failure);
    if (!anyTaken || !ready.call()) {
      throw failure;
    }
    blame();
  }

  private void failed(List<Long> drivers, Exception failure) throws Exception {
    if (isOfEverything(failure) || drivers.isEmpty()) {
      throw failure;
    }
    if (drivers.size() > 1) {
      if (!ready.call()) {
        throw failure;
      }
      int middle = drivers.size() / 2;
      half(drivers.subList(0, middle));
      half(drivers.subList(middle, drivers.size()));
      return;
    }
    suspects.put(drivers.get(0), failure);
    if (suspects.size() == MOST_IN_A_ROW) {
      throw failure;
    }
  }

  private void half(List<Long> drivers) throws Exception {
    boolean taken;
    try {
      taken = work.take(drivers);
    } catch (Exception failure) {
      failed(drivers, failure);
      return;
    }
    if (taken) {
      anyTaken = true;
      blame();
    }
  }

  private void blame() {
    alone.putAll(suspects);
    suspects.clear();
  }

  /** Whether the database itself does not answer, or somebody else was faster. */
  static boolean isOfEverything(Exception failure) {
    return Unavailable.in(failure).filter(away -> !away.isTooLong()).isPresent()
        || Causes.areOvertaking(failure);
  }
}
