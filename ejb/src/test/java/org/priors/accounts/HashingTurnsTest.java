package org.priors.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashingTurnsTest {

  private final HashingTurns turns = new HashingTurns();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void at_most_half_of_the_processors_hash_and_who_comes_when_many_wait_is_told_at_once()
      throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService people = Executors.newFixedThreadPool(100);
    try {
      List<Future<Optional<Integer>>> tries =
          IntStream.range(0, 100).mapToObj(one -> people.submit(() -> hash(go))).toList();
      int refused = 0;
      while (refused < 100 - HashingTurns.WAITING - HashingTurns.AT_ONCE) {
        refused = (int) tries.stream().filter(Future::isDone).count();
        Thread.onSpinWait();
      }
      go.countDown();
      int hashed = 0;
      for (Future<Optional<Integer>> one : tries) {
        hashed += one.get().isPresent() ? 1 : 0;
      }
      assertThat(hashed).isEqualTo(HashingTurns.WAITING + HashingTurns.AT_ONCE);
      assertThat(most.get()).isEqualTo(HashingTurns.AT_ONCE);
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void a_turn_ends_when_hashing_fails() {
    for (int i = 0; i < 10; i++) {
      try {
        turns.take(
            () -> {
              throw new IllegalStateException("no");
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("no");
      }
    }
    assertThat(turns.take(() -> 1)).contains(1);
  }

  private Optional<Integer> hash(CountDownLatch go) {
    return turns.take(
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          try {
            go.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return running.decrementAndGet();
        });
  }
}
