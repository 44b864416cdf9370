package org.priors.identity;

import java.util.Arrays;

/**
 * Gathers records into drivers. The strongest links join first, and two groups become one only if
 * their records, taken pair by pair across, agree on the whole: one false link between two people
 * with several records each is outvoted by all the pairs that disagree.
 *
 * <p>What bars two records bars their groups, unless the groups have in common what the two differ
 * in: who is known under two given names, by a number or by a person's decision, is no twin of a
 * record with one of them.
 */
final class Clusters {

  /** The mean log-odds, in bits, of the pairs across two groups that may still be joined. */
  static final double LEAST_MEAN = -1;

  /** What a pair that only a person may join weighs. */
  static final double APART = -1000;

  /** Of large groups only so many records are compared across. */
  private static final int MOST_COMPARED = 30;

  /** The pattern of levels of two records. */
  interface Patterns {
    long of(int a, int b);
  }

  /**
   * The log-odds of two records with this pattern, the first of them this; bars are not counted.
   */
  interface Bits {
    double of(long pattern, int a);
  }

  private final int[] parent;
  private final int[] next;
  private final int[] last;
  private final Patterns patterns;
  private final Bits bits;

  Clusters(int records, Patterns patterns, Bits bits) {
    this.patterns = patterns;
    this.bits = bits;
    parent = new int[records];
    next = new int[records];
    last = new int[records];
    Arrays.setAll(parent, i -> i);
    Arrays.setAll(last, i -> i);
    Arrays.fill(next, -1);
  }

  /** Joins the groups of these two records if they agree on the whole; offered strongest first. */
  boolean offer(int a, int b) {
    int left = of(a);
    int right = of(b);
    if (left == right || !agree(left, right)) {
      return false;
    }
    become(left, right);
    return true;
  }

  /** Joins the groups of these two records, whatever they weigh. */
  void join(int a, int b) {
    int left = of(a);
    int right = of(b);
    if (left != right) {
      become(left, right);
    }
  }

  private void become(int left, int right) {
    int whole = Math.min(left, right);
    int part = Math.max(left, right);
    parent[part] = whole;
    next[last[whole]] = part;
    last[whole] = last[part];
  }

  /** The group of a record, named by its first record. */
  int of(int record) {
    int root = record;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private boolean agree(int left, int right) {
    double sum = 0;
    int pairs = 0;
    int bars = 0;
    int refuted = 0;
    int rows = 0;
    for (int a = left; a >= 0 && rows < MOST_COMPARED; a = next[a], rows++) {
      int columns = 0;
      for (int b = right; b >= 0 && columns < MOST_COMPARED; b = next[b], columns++) {
        long pattern = patterns.of(a, b);
        double weight = bits.of(pattern, a);
        int between = Bar.between(pattern);
        bars |= between;
        refuted |= between == 0 && weight >= Linkage.JOIN ? Bar.refutedBy(pattern) : 0;
        sum += weight;
        pairs++;
      }
    }
    return (bars & ~refuted) == 0 && sum / pairs >= LEAST_MEAN;
  }
}
