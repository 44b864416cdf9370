package org.priors.db.launch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.priors.db.process.ChildProcess;
import org.priors.db.process.StartFailure;

/**
 * Starts processes again when they end, until one does so too often. One that runs again without
 * becoming ready is ended, which counts as any other end.
 */
final class Keeper {
  /** A process that ends more often than this within {@link #WINDOW} is not started again. */
  static final int MOST_RESTARTS = 5;

  static final Duration WINDOW = Duration.ofMinutes(10);

  /** What a killed server left behind goes in less. */
  private static final long SECONDS_BEFORE_A_RESTART = 1;

  private final List<Part> parts;
  private final Consumer<String> say;
  private final BooleanSupplier stopping;
  private final Map<Part, Deque<Long>> restarts = new HashMap<>();

  /**
   * One of the processes.
   *
   * @param restart starts it again and returns when it is ready
   */
  record Part(ChildProcess process, Runnable restart) {}

  /**
   * @param parts those that others need come before them
   * @param stopping whether somebody told all of them to stop
   */
  Keeper(List<Part> parts, Consumer<String> say, BooleanSupplier stopping) {
    this.parts = parts;
    this.say = say;
    this.stopping = stopping;
  }

  /** Goes on until one ends too often; then the reason of its last end. */
  StartFailure keepRunning() {
    StartFailure tooOften = null;
    while (tooOften == null) {
      CompletableFuture.anyOf(
              parts.stream().map(part -> part.process().end()).toArray(CompletableFuture[]::new))
          .join();
      tooOften = restartEnded();
    }
    return tooOften;
  }

  private StartFailure restartEnded() {
    for (Part part : parts) {
      if (part.process().end().isDone()) {
        StartFailure reason = part.process().end().join();
        // An interrupt from the keyboard reaches the servers too, and their end may be heard first.
        pause();
        if (stopping.getAsBoolean() || !mayRestart(part)) {
          return reason;
        }
        restart(part, reason);
      }
    }
    return null;
  }

  private void restart(Part part, StartFailure reason) {
    say.accept(reason.getMessage());
    say.accept(
        "It is started again (%d of at most %d times in %d minutes)."
            .formatted(restarts.get(part).size(), MOST_RESTARTS, WINDOW.toMinutes()));
    try {
      part.restart().run();
      say.accept("The process " + part.process().name() + " runs again.");
    } catch (StartFailure failed) {
      say.accept(failed.getMessage());
      // It may run and serve nobody: its end has it counted and started again.
      part.process().kill();
    }
  }

  /** Counts this time, if there may be one more. */
  private boolean mayRestart(Part part) {
    Deque<Long> times = restarts.computeIfAbsent(part, first -> new ArrayDeque<>());
    long now = System.nanoTime();
    while (!times.isEmpty() && now - times.peekFirst() > WINDOW.toNanos()) {
      times.removeFirst();
    }
    if (times.size() == MOST_RESTARTS) {
      return false;
    }
    times.addLast(now);
    return true;
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(SECONDS_BEFORE_A_RESTART);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }
}
