package org.priors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    turns.take("first");
    List<Thread> waiting = new ArrayList<>();
    for (int each = 0; each < Turns.MOST_WAITING; each++) {
      waiting.add(transaction("account " + each / Turns.MOST_WAITING_OF_ONE, () -> {}));
    }
    awaitWaiting(waiting);
    assertRefused("late");
    end();
    join(waiting);
  }

  @Test
  void of_one_account_only_a_few_wait_and_others_are_let_in() throws Exception {
    turns.take("eager");
    List<Thread> waiting = new ArrayList<>();
    for (int each = 0; each < Turns.MOST_WAITING_OF_ONE; each++) {
      waiting.add(transaction("eager", () -> {}));
    }
    awaitWaiting(waiting);
    assertRefused("eager");
    waiting.add(transaction("other", () -> {}));
    awaitWaiting(waiting);
    end();
    join(waiting);
    turns.take("other");
    waiting.add(transaction("eager", () -> {}));
    awaitWaiting(waiting.subList(waiting.size() - 1, waiting.size()));
    end();
    join(waiting);
  }

  @Test
  void who_would_be_turned_away_is_before_anything_is_read_and_nobody_else_is() throws Exception {
    turns.requirePlace("eager");
    turns.take("eager");
    turns.requirePlace("eager");
    List<Thread> waiting = new ArrayList<>();
    for (int each = 0; each < Turns.MOST_WAITING_OF_ONE; each++) {
      waiting.add(transaction("eager", () -> {}));
    }
    awaitWaiting(waiting);
    assertThatThrownBy(() -> turns.requirePlace("eager")).isInstanceOf(Busy.class);
    turns.requirePlace("other");
    end();
    join(waiting);
    turns.requirePlace("eager");
  }

  private void assertRefused(String account) throws InterruptedException {
    CountDownLatch refused = new CountDownLatch(1);
    new Thread(
            () -> {
              assertThatThrownBy(() -> turns.take(account)).isInstanceOf(Busy.class);
              refused.countDown();
            })
        .start();
    assertThat(refused.await(3, TimeUnit.SECONDS)).isTrue();
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Test
  void work_in_the_background_has_its_turn_in_the_order_of_asking() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    turns.take("somebody");
    Thread first = transaction("somebody", () -> order.add("first"));
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
    Thread last = transaction("somebody", () -> order.add("last"));
    awaitWaiting(last);
    end();
    first.join();
    background.join();
    last.join();
    assertThat(order).containsExactly("first", "background", "last");
  }

  @Test
  void a_transaction_that_has_the_turn_takes_it_again_without_waiting_for_itself() {
    turns.take("somebody");
    turns.take("somebody");
    turns.takePatiently();
    end();
    turns.take("somebody");
    end();
  }

  private Thread transaction(String account, Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              turns.take(account);
              work.run();
              end();
            });
    thread.start();
    return thread;
  }

  private static void awaitWaiting(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      awaitWaiting(thread);
    }
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
