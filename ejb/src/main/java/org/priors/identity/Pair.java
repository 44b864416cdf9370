package org.priors.identity;

/** Two records on file, known by their numbers, the lower one first. */
public record Pair(long a, long b) {

  /** The pair of these two, in whichever order they are named. */
  public static Pair of(long one, long other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }
}
