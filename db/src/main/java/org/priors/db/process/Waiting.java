package org.priors.db.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for a server that has no way to say when it is ready. */
public final class Waiting {
  private static final int MILLIS_BETWEEN_LOOKS = 50;

  private Waiting() {}

  /** Looks until it is so; gives up, with {@code false}, after a while. */
  public static boolean until(Duration atMost, BooleanSupplier so) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("The start was interrupted.", "Start again.", e);
    }
  }
}
