package org.priors.identity.linking;

import java.util.Arrays;

/**
 * The records that share keys with a record. A key says the more the fewer records share it, so a
 * neighbor weighs the sum, over the keys in common, of one by their number of records. One instance
 * serves one thread.
 */
final class Neighbors {

  private final Blocks blocks;
  private final int[] from;
  private final int[] blocksOf;
  private final float[] weights;
  private int[] met = new int[1 << 10];
  private long[] ranked = new long[1 << 10];
  private int count;

  /**
   * @param byRecord the blocks of each record, as {@link Blocks#byRecord} tells them
   */
  Neighbors(Blocks blocks, int[][] byRecord) {
    this.blocks = blocks;
    from = byRecord[0];
    blocksOf = byRecord[1];
    weights = new float[from.length - 1];
  }

  /** Adds the pairs of this record with at most so many of its closest neighbors. */
  void of(int record, int most, Pairs pairs) {
    count = 0;
    for (int place = from[record]; place < from[record + 1]; place++) {
      meet(blocksOf[place], record);
    }
    rank();
    for (int i = Math.max(0, count - most); i < count; i++) {
      pairs.add(record, Integer.MAX_VALUE - (int) ranked[i]);
    }
  }

  private void meet(int block, int record) {
    float weight = 1f / (blocks.end(block) - blocks.start(block));
    for (int place = blocks.start(block); place < blocks.end(block); place++) {
      int other = blocks.member(place);
      if (other != record) {
        meet(other, weight);
      }
    }
  }

  private void meet(int other, float weight) {
    if (weights[other] == 0) {
      if (count == met.length) {
        met = Arrays.copyOf(met, count * 2);
        ranked = new long[count * 2];
      }
      met[count++] = other;
    }
    weights[other] += weight;
  }

  /** The closest last; of equally close ones the first of the file. */
  private void rank() {
    for (int i = 0; i < count; i++) {
      int other = met[i];
      ranked[i] = ((long) Float.floatToIntBits(weights[other]) << 32) | (Integer.MAX_VALUE - other);
      weights[other] = 0;
    }
    Arrays.sort(ranked, 0, count);
  }
}
