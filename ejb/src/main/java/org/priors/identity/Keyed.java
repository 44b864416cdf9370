package org.priors.identity;

import java.util.Arrays;

/** Records by the hash of a key. */
final class Keyed {

  /** What is done with the records from one place to another that share a key. */
  interface Block {
    void take(int from, int to, int[] owners);
  }

  private long[] hashes;
  private int[] owners;
  private int size;

  Keyed(long[] hashes, int[] owners) {
    this.hashes = hashes;
    this.owners = owners;
  }

  void add(int owner, String key) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2 + 1);
      owners = Arrays.copyOf(owners, size * 2 + 1);
    }
    hashes[size] = hash(key);
    owners[size++] = owner;
  }

  private static long hash(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    return hash ^ (hash >>> 29);
  }

  void blocks(int most, Block block) {
    long[] order = new long[size];
    // The owner takes the low bits, so one sort of plain numbers puts blocks together.
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, largestOwner()));
    for (int i = 0; i < size; i++) {
      order[i] = (hashes[i] << bits) | owners[i];
    }
    Arrays.parallelSort(order);
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = (int) (order[i] & ((1L << bits) - 1));
    }
    int from = 0;
    for (int to = 1; to <= size; to++) {
      if (to == size || order[to] >>> bits != order[from] >>> bits) {
        if (to - from > 1 && to - from <= most) {
          block.take(from, to, sorted);
        }
        from = to;
      }
    }
  }

  private int largestOwner() {
    int largest = 0;
    for (int i = 0; i < size; i++) {
      largest = Math.max(largest, owners[i]);
    }
    return largest;
  }
}
