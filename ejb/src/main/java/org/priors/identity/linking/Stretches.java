package org.priors.identity.linking;

import java.util.List;
import java.util.function.Consumer;
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

  /** So many stretches are kept until they are handed on. */
  private static final int WAVE = 8;

  private Stretches() {}

  static <T> List<T> of(int size, Work<T> work) {
    return IntStream.range(0, (size + LENGTH - 1) / LENGTH)
        .parallel()
        .mapToObj(i -> work.of(i * LENGTH, Math.min(size, (i + 1) * LENGTH)))
        .toList();
  }

  /** The same of what is too much to be kept: it is handed on, in its order, as it is done. */
  static <T> void of(int size, Work<T> work, Consumer<T> then) {
    for (int start = 0; start < size; start += WAVE * LENGTH) {
      int from = start;
      of(Math.min(WAVE * LENGTH, size - from), (first, end) -> work.of(from + first, from + end))
          .forEach(then);
    }
  }
}
