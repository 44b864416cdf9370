package org.priors.identity.linking;

import java.util.Arrays;
import java.util.List;

/** Pairs of records, each once, the lower place first, in order. */
final class Pairs {

  private long[] pairs = new long[1 << 12];
  private int size;
  private int unique;

  void add(int a, int b) {
    if (size == pairs.length) {
      makeRoom();
    }
    pairs[size++] = a < b ? ((long) a << 32) | b : ((long) b << 32) | a;
  }

  /** Most pairs come by several keys: what is double goes before the array grows. */
  private void makeRoom() {
    settle();
    if (size > pairs.length / 2) {
      pairs = Arrays.copyOf(pairs, pairs.length * 2);
    }
  }

  /** All of these. */
  static Pairs joined(List<Pairs> parts) {
    Pairs all = new Pairs();
    all.pairs = new long[parts.stream().mapToInt(Pairs::size).sum()];
    for (Pairs part : parts) {
      System.arraycopy(part.pairs, 0, all.pairs, all.size, part.size);
      all.size += part.size;
    }
    all.settle();
    return all;
  }

  void settle() {
    if (unique == size) {
      return;
    }
    Arrays.parallelSort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || pairs[kept - 1] != pairs[i]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
    unique = kept;
  }

  int size() {
    return size;
  }

  int first(int at) {
    return (int) (pairs[at] >>> 32);
  }

  int second(int at) {
    return (int) pairs[at];
  }
}
