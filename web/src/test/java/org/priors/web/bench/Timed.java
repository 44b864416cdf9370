package org.priors.web.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/** How long calls take, in milliseconds. */
final class Timed {

  private Timed() {}

  static Percentiles all(List<String> queries, int clients, ToDoubleFunction<String> ask)
      throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(clients);
    List<Callable<Double>> calls = new ArrayList<>();
    queries.forEach(query -> calls.add(() -> ask.applyAsDouble(query)));
    double[] took = new double[calls.size()];
    int place = 0;
    for (Future<Double> answer : people.invokeAll(calls)) {
      took[place++] = answer.get();
    }
    people.shutdown();
    return Percentiles.of(took);
  }

  static double timed(Callable<?> call) {
    long began = System.nanoTime();
    try {
      call.call();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    return (System.nanoTime() - began) / 1e6;
  }
}
