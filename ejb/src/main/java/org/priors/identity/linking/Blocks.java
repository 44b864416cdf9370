package org.priors.identity.linking;

import java.util.Arrays;
import java.util.List;

/** Groups of records that share a key, one after the other. */
final class Blocks {

  private int[] members = new int[1 << 10];
  private int[] ends = new int[1 << 8];
  private int filled;
  private int blocks;

  /** Adds the owners from one place to another as a block. */
  void add(int from, int to, int[] owners) {
    while (filled + to - from > members.length) {
      members = Arrays.copyOf(members, members.length * 2);
    }
    if (blocks == ends.length) {
      ends = Arrays.copyOf(ends, blocks * 2);
    }
    System.arraycopy(owners, from, members, filled, to - from);
    filled += to - from;
    ends[blocks++] = filled;
  }

  /** All of these, in this order. */
  static Blocks joined(List<Blocks> parts) {
    Blocks all = new Blocks();
    all.members = new int[parts.stream().mapToInt(part -> part.filled).sum()];
    all.ends = new int[parts.stream().mapToInt(part -> part.blocks).sum()];
    parts.forEach(all::append);
    return all;
  }

  private void append(Blocks part) {
    System.arraycopy(part.members, 0, members, filled, part.filled);
    for (int block = 0; block < part.blocks; block++) {
      ends[blocks++] = filled + part.ends[block];
    }
    filled += part.filled;
  }

  int start(int block) {
    return block == 0 ? 0 : ends[block - 1];
  }

  int end(int block) {
    return ends[block];
  }

  int member(int place) {
    return members[place];
  }

  /**
   * The blocks of each record: those of record {@code r} stand in the second row from the place
   * that the first row has for {@code r} to the one that it has for {@code r + 1}.
   */
  int[][] byRecord(int records) {
    int[] from = new int[records + 1];
    for (int place = 0; place < filled; place++) {
      from[members[place] + 1]++;
    }
    Arrays.parallelPrefix(from, Integer::sum);
    int[] next = from.clone();
    int[] of = new int[filled];
    for (int block = 0; block < blocks; block++) {
      for (int place = start(block); place < ends[block]; place++) {
        of[next[members[place]]++] = block;
      }
    }
    return new int[][] {from, of};
  }
}
