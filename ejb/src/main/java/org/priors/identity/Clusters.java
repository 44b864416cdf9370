package org.priors.identity;

import java.util.Arrays;

/**
 * Gathers records into drivers. The strongest links join first, and two groups become one only if
 * their records, taken pair by pair across, agree on the whole: one false link between two people
 * with several records each is outvoted by all the pairs that disagree.
 */
final class Clusters {

  /** The mean log-odds, in bits, of the pairs across two groups that may still be joined. */
  static final double LEAST_MEAN = -1;

  /** What a pair that only a person may join weighs: no mean makes up for it. */
  static final double APART = -1000;

  /** Of large groups only so many records are compared across. */
  private static final int MOST_COMPARED = 30;

  /** The log-odds of two records. */
  interface Bits {
    double of(int a, int b);
  }

  private final int[] parent;
  private final int[] next;
  private final int[] last;
  private final Bits bits;

  Clusters(int records, Bits bits) {
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
    int rows = 0;
    for (int a = left; a >= 0 && rows < MOST_COMPARED; a = next[a], rows++) {
      int columns = 0;
      for (int b = right; b >= 0 && columns < MOST_COMPARED; b = next[b], columns++) {
        double weight = bits.of(a, b);
        if (weight <= APART) {
          return false;
        }
        sum += weight;
        pairs++;
      }
    }
    return sum / pairs >= LEAST_MEAN;
  }
}
