package org.priors.identity.linking;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Long work cut into stretches that all processors share. What the stretches give stands in their
 * order, so that the answer is the same however many processors there are.
 */
final class Stretches {

  private static final int LENGTH = 1 << 15;

  /** What is done with the places from one to another. */
  interface Work<T> {
    T of(int from, int to);
  }

  private Stretches() {}

  static <T> List<T> of(int size, Work<T> work) {
    return IntStream.range(0, (size + LENGTH - 1) / LENGTH)
        .parallel()
        .mapToObj(i -> work.of(i * LENGTH, Math.min(size, (i + 1) * LENGTH)))
        .toList();
  }
}
