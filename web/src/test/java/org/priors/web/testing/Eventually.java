package org.priors.web.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits for what happens in the background: asks until it is so, and gives up after a generous
 * while.
 */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Eventually() {}

  /** The first answer that fits. */
  public static <T> T answer(Supplier<T> ask, Predicate<T> fits) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T last = ask.get();
    while (!fits.test(last)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not come about; the last answer was " + last);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      last = ask.get();
    }
    return last;
  }
}
