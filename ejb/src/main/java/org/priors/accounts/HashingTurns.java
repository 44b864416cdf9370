package org.priors.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.priors.problems.Busy;

/**
 * Lets passwords be hashed on at most half of the processors at once: it is slow by intent, and who
 * reads meanwhile is not to wait for it. Few wait; the rest is told so at once.
 */
@ApplicationScoped
public class HashingTurns {

  static final int WAITING = 32;
  static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  private static final long LONGEST_WAIT_SECONDS = 15;
  private static final int RETRY_AFTER_SECONDS = 60;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final AtomicInteger here = new AtomicInteger();

  /** What was hashed; empty where too many wait. */
  <T> Optional<T> take(Supplier<T> hashing) {
    try {
      return here.incrementAndGet() > AT_ONCE + WAITING || !comes()
          ? Optional.empty()
          : Optional.of(hashed(hashing));
    } finally {
      here.decrementAndGet();
    }
  }

  private <T> T hashed(Supplier<T> hashing) {
    try {
      return hashing.get();
    } finally {
      turns.release();
    }
  }

  private boolean comes() {
    try {
      return turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static Busy busy() {
    return new Busy(
        "Many passwords are being checked at this moment. Try again in a minute.",
        RETRY_AFTER_SECONDS);
  }
}
