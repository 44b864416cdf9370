package org.priors.db.process;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asks first, and after a time insists. */
final class Ending {
  private static final int PATIENCE_SECONDS = 15;

  private Ending() {}

  static void of(ProcessHandle process, Signal signal) {
    signal.send(process);
    if (!ended(process)) {
      process.destroyForcibly();
      ended(process);
    }
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
