package org.priors.identity.linking;

import java.util.Arrays;
import org.priors.identity.Keys;

/** Records by the hash of a key. */
final class Keyed implements Keys.Sink {

  /** What is done with the records from one place to another that share a key. */
  interface Block {
    void take(int from, int to, int[] owners);
  }

  private final int bits;
  private long[] keys;
  private int size;

  /**
   * @param records how many there are; each may be added under several keys
   */
  Keyed(int records) {
    bits = Integer.SIZE - Integer.numberOfLeadingZeros(records);
    keys = new long[records];
  }

  @Override
  public void add(int owner, String key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2 + 1);
    }
    // The owner takes the low bits, so that one sort of plain numbers puts blocks together.
    keys[size++] = (Keys.hash(key) << bits) | owner;
  }

  /** A record may come to the same key in two ways, as "ana" is left of "anna". */
  private void dropRepeated() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || keys[kept - 1] != keys[i]) {
        keys[kept++] = keys[i];
      }
    }
    size = kept;
  }

  /**
   * Hands on each group of two to so many records that share a key.
   *
   * @param inWindows whether a greater group is handed on in windows of so many, each half of which
   *     is of the next too; else it is left out
   */
  void blocks(int most, boolean inWindows, Block block) {
    // Owners come in order, so that only the hashes above them are to be sorted.
    keys = Radix.sort(keys, size, bits);
    dropRepeated();
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = (int) (keys[i] & ((1L << bits) - 1));
    }
    int from = 0;
    for (int to = 1; to <= size; to++) {
      if (to == size || keys[to] >>> bits != keys[from] >>> bits) {
        if (to - from > 1 && to - from <= most) {
          block.take(from, to, sorted);
        } else if (inWindows) {
          for (int start = from; start + most / 2 < to; start += most / 2) {
            block.take(start, Math.min(start + most, to), sorted);
          }
        }
        from = to;
      }
    }
  }
}
