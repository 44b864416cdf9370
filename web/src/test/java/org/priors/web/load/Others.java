package org.priors.web.load;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What others do again and again meanwhile; the first of it that fails is told at the end. */
final class Others implements AutoCloseable {

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final CountDownLatch first = new CountDownLatch(1);
  private final AtomicInteger rounds = new AtomicInteger();
  private final Future<?> going;
  private volatile boolean on = true;

  /** What is done. */
  interface Work {
    void run() throws Exception;
  }

  Others(Work work) {
    going =
        thread.submit(
            () -> {
              while (on) {
                work.run();
                rounds.incrementAndGet();
                first.countDown();
              }
              return null;
            });
  }

  /** How often it was done so far; at least once, unless it failed. */
  int rounds() throws InterruptedException, ExecutionException {
    while (first.getCount() > 0 && !going.isDone()) {
      Thread.sleep(20);
    }
    return rounds.get();
  }

  @Override
  public void close() throws InterruptedException, ExecutionException {
    on = false;
    going.get();
    thread.shutdown();
  }
}
