package org.priors.drivers;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.priors.problems.Busy;

/**
 * Lets the transactions of this server that decide who is who have their turn one after another, in
 * the order in which they ask. Whoever waits here has no connection yet, and only a few wait: the
 * connections and threads of the server stay free for everybody else.
 */
@ApplicationScoped
class Turns {

  /** How many wait for the one whose turn it is; so many arrests take well under a second. */
  static final int MOST_WAITING = 16;

  /** An import that has the turn stores a batch in less. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  private final Semaphore turn = new Semaphore(1, true);
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  /**
   * Has the turn until the transaction ends.
   *
   * @throws Busy where too many wait already, or it takes too long
   */
  void take() {
    if (isTaken()) {
      return;
    }
    try {
      // With a time, or whoever comes at the right moment would pass those who wait.
      if (!turn.tryAcquire(0, TimeUnit.SECONDS)) {
        queue();
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    keepUntilTheEnd();
  }

  /** The same, waiting as long as it takes: for work in the background, which nobody waits for. */
  void takePatiently() {
    if (!isTaken()) {
      turn.acquireUninterruptibly();
      keepUntilTheEnd();
    }
  }

  private boolean isTaken() {
    return transactions.getResource(this) != null;
  }

  private void queue() throws InterruptedException {
    if (!waiting.tryAcquire()) {
      throw new Busy();
    }
    try {
      if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Busy();
      }
    } finally {
      waiting.release();
    }
  }

  private void keepUntilTheEnd() {
    try {
      transactions.putResource(this, true);
      transactions.registerInterposedSynchronization(new Returning());
    } catch (RuntimeException noTransaction) {
      turn.release();
      throw noTransaction;
    }
  }

  private final class Returning implements Synchronization {

    @Override
    public void beforeCompletion() {
      // The turn lasts until all is stored.
    }

    @Override
    public void afterCompletion(int status) {
      turn.release();
    }
  }
}
