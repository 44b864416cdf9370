package org.priors.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
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

  /** How many of them one account has, so that no sender keeps the others from waiting. */
  static final int MOST_WAITING_OF_ONE = 4;

  /** An import that has the turn stores a batch in less. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  private final Semaphore turn = new Semaphore(1, true);
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Map<String, Integer> waitingOf = new ConcurrentHashMap<>();
  private final ComeBack comeBack =
      new ComeBack(bound -> ThreadLocalRandom.current().nextInt(bound));

  /**
   * Refuses whoever would be refused now, before anything is read for it.
   *
   * @throws Busy as {@link #take} does
   */
  void requirePlace(String account) {
    boolean isFull = waiting.availablePermits() == 0 || of(account) >= MOST_WAITING_OF_ONE;
    if (isFull && turn.availablePermits() == 0) {
      throw turnedAway();
    }
  }

  private int of(String account) {
    return waitingOf.getOrDefault(account, 0);
  }

  private Busy turnedAway() {
    return new Busy(comeBack.turnedAway());
  }

  /**
   * Has the turn until the transaction ends.
   *
   * @param account whose turn it is
   * @throws Busy where too many wait already, of all or of this account, or it takes too long
   */
  void take(String account) {
    if (isTaken()) {
      return;
    }
    try {
      // With a time, or whoever comes at the right moment would pass those who wait.
      if (!turn.tryAcquire(0, TimeUnit.SECONDS)) {
        queue(account);
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    keepUntilTheEnd();
    comeBack.hadTurn();
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

  private void queue(String account) throws InterruptedException {
    try {
      if (waitingOf.merge(account, 1, Integer::sum) > MOST_WAITING_OF_ONE) {
        throw turnedAway();
      }
      queue();
    } finally {
      waitingOf.computeIfPresent(account, (one, many) -> many == 1 ? null : many - 1);
    }
  }

  private void queue() throws InterruptedException {
    if (!waiting.tryAcquire()) {
      throw turnedAway();
    }
    try {
      if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw turnedAway();
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
