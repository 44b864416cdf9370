package org.priors.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.priors.problems.Busy;

class TurnsTest {

  private final Turns turns = new Turns();
  private final ThreadLocal<Object> taken = new ThreadLocal<>();
  private final ThreadLocal<Synchronization> atTheEnd = new ThreadLocal<>();

  TurnsTest() {
    turns.transactions = registry();
  }

  @Test
  void so_many_wait_and_whoever_comes_after_them_is_told_at_once() throws Exception {
    turns.take();
    List<Thread> waiting = new ArrayList<>();
    for (int each = 0; each < Turns.MOST_WAITING; each++) {
      waiting.add(transaction(() -> {}));
    }
    for (Thread thread : waiting) {
      awaitWaiting(thread);
    }
    CountDownLatch refused = new CountDownLatch(1);
    Thread late =
        new Thread(
            () -> {
              assertThatThrownBy(turns::take).isInstanceOf(Busy.class);
              refused.countDown();
            });
    late.start();
    refused.await();
    end();
    for (Thread thread : waiting) {
      thread.join();
    }
  }

  @Test
  void work_in_the_background_has_its_turn_in_the_order_of_asking() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    turns.take();
    Thread first = transaction(() -> order.add("first"));
    awaitWaiting(first);
    Thread background =
        new Thread(
            () -> {
              turns.takePatiently();
              order.add("background");
              end();
            });
    background.start();
    awaitWaiting(background);
    Thread last = transaction(() -> order.add("last"));
    awaitWaiting(last);
    end();
    first.join();
    background.join();
    last.join();
    assertThat(order).containsExactly("first", "background", "last");
  }

  @Test
  void a_transaction_that_has_the_turn_takes_it_again_without_waiting_for_itself() {
    turns.take();
    turns.take();
    turns.takePatiently();
    end();
    turns.take();
    end();
  }

  private Thread transaction(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              turns.take();
              work.run();
              end();
            });
    thread.start();
    return thread;
  }

  private static void awaitWaiting(Thread thread) throws InterruptedException {
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
  }

  private void end() {
    taken.remove();
    atTheEnd.get().afterCompletion(0);
  }

  /** That of the container, as far as one thread is one transaction. */
  private TransactionSynchronizationRegistry registry() {
    return (TransactionSynchronizationRegistry)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "getResource":
                  return taken.get();
                case "putResource":
                  taken.set(arguments[1]);
                  return null;
                default:
                  atTheEnd.set((Synchronization) arguments[0]);
                  return null;
              }
            });
  }
}
