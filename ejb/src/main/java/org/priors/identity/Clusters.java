package org.priors.identity;

import java.util.Arrays;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;

/**
 * Gathers records into drivers. The strongest links join first, and two groups become one only if
 * their records, taken pair by pair across, agree on the whole: one false link between two people
 * with several records each is outvoted by all the pairs that disagree.
 *
 * <p>What bars two records bars their groups. But a group may have both of what the two differ in,
 * because a person said so or a number is the same: it is not barred from a record that is plainly
 * one of its own.
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
  private final LongToIntFunction between;

  /**
   * @param between the fields in which two records with a pattern differ so that only a person may
   *     join them
   */
  Clusters(int records, Patterns patterns, Bits bits, LongToIntFunction between) {
    this.patterns = patterns;
    this.bits = bits;
    this.between = between;
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
    if (left == right) {
      return false;
    }
    Across across = new Across(patterns, bits, members(left), members(right));
    if (across.mean() < LEAST_MEAN || across.isBarred(between)) {
      return false;
    }
    become(left, right);
    return true;
  }

  /** Joins the groups of these two records because a person says so, whatever bars them. */
  void join(int a, int b) {
    int left = of(a);
    int right = of(b);
    if (left != right) {
      become(left, right);
    }
  }

  private int[] members(int group) {
    return IntStream.iterate(group, record -> record >= 0, record -> next[record])
        .limit(MOST_COMPARED)
        .toArray();
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
}
