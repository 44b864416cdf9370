package org.priors.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 *
 * <p>What pairs cannot tell is asked of the group as a whole: slips chain from one date to the
 * next, and a record that says little fits two people alike. It waits, with neither.
 */
public final class Clusters {

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

  /** Whether two groups may be one person as a whole, whatever each pair of their records says. */
  public interface Whole {
    /** Whether the records at these places may be. */
    boolean mayBeOne(int[] left, int[] right);
  }

  /** Two records and the log-odds, in bits, that they are one person. */
  record Link(int a, int b, double weight) {

    /** Of the two the one that is not this. */
    int other(int record) {
      return record == a ? b : a;
    }
  }

  private final int[] parent;
  private final int[] next;
  private final int[] last;

  private final Thresholds thresholds;
  private final Patterns patterns;
  private final Bits bits;
  private final LongToIntFunction between;
  private final Whole whole;

  /** Groups of which nothing is asked as a whole. */
  Clusters(
      int records, Thresholds thresholds, Patterns patterns, Bits bits, LongToIntFunction between) {
    this(records, thresholds, patterns, bits, between, (left, right) -> true);
  }

  /**
   * @param between the fields in which two records with a pattern differ so that only a person may
   *     join them
   */
  Clusters(
      int records,
      Thresholds thresholds,
      Patterns patterns,
      Bits bits,
      LongToIntFunction between,
      Whole whole) {
    this.thresholds = thresholds;
    this.whole = whole;
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
  public boolean offer(int a, int b) {
    int left = of(a);
    int right = of(b);
    if (left == right) {
      return false;
    }
    if (!fit(left, right)) {
      return false;
    }
    become(left, right);
    return true;
  }

  /**
   * Joins the groups of these two records, which agree as wholes, unless something bars two of
   * their records from each other.
   */
  public boolean offerWholes(int a, int b) {
    int[] left = all(of(a));
    int[] right = all(of(b));
    Across across = new Across(thresholds, patterns, bits, compared(left), compared(right));
    if (across.isBarred(between) || !whole.mayBeOne(left, right)) {
      return false;
    }
    become(of(a), of(b));
    return true;
  }

  /** The records of the group of this one. */
  public int[] group(int record) {
    return all(of(record));
  }

  /**
   * Joins along all of these links, but for those of a group that fits two others alike which do
   * not fit each other.
   *
   * @param strongestFirst all links there are
   */
  void gather(List<Link> strongestFirst) {
    List<List<Link>> byRecord = new ArrayList<>();
    for (int record = 0; record < parent.length; record++) {
      byRecord.add(new ArrayList<>());
    }
    for (Link link : strongestFirst) {
      byRecord.get(link.a()).add(link);
      byRecord.get(link.b()).add(link);
    }
    for (Link link : strongestFirst) {
      int left = of(link.a());
      int right = of(link.b());
      if (left != right
          && !fitsAnother(left, right, link.weight(), byRecord)
          && !fitsAnother(right, left, link.weight(), byRecord)) {
        offer(left, right);
      }
    }
  }

  /**
   * Whether a group fits a third as well as this one, and the third does not fit the two as one.
   */
  private boolean fitsAnother(int group, int one, double weight, List<List<Link>> byRecord) {
    int[] both = IntStream.concat(everyMember(one), everyMember(group)).toArray();
    return everyMember(group)
        .boxed()
        .flatMap(
            record ->
                byRecord.get(record).stream()
                    .filter(link -> !thresholds.joins(weight - link.weight()))
                    .map(link -> of(link.other(record))))
        .distinct()
        .filter(third -> third != group && third != one)
        .anyMatch(third -> fit(group, third) && !fit(both, all(third)));
  }

  /** Whether two groups may be joined with no person looking. */
  private boolean fit(int left, int right) {
    return fit(all(left), all(right));
  }

  private boolean fit(int[] left, int[] right) {
    Across across = new Across(thresholds, patterns, bits, compared(left), compared(right));
    return across.mean() >= LEAST_MEAN && !across.isBarred(between) && whole.mayBeOne(left, right);
  }

  /** Those of a group that are compared with another group. */
  public static int[] compared(int[] members) {
    return Arrays.copyOf(members, Math.min(members.length, MOST_COMPARED));
  }

  /** Joins the groups of these two records because a person says so, whatever bars them. */
  void join(int a, int b) {
    int left = of(a);
    int right = of(b);
    if (left != right) {
      become(left, right);
    }
  }

  private int[] all(int group) {
    return everyMember(group).toArray();
  }

  private IntStream everyMember(int group) {
    return IntStream.iterate(group, record -> record >= 0, record -> next[record]);
  }

  private void become(int left, int right) {
    int whole = Math.min(left, right);
    int part = Math.max(left, right);
    parent[part] = whole;
    next[last[whole]] = part;
    last[whole] = last[part];
  }

  /** The group of a record, named by its first record. */
  public int of(int record) {
    int root = record;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
