package org.priors.db.synthetic;

/**
 * Random numbers that depend on a seed, a purpose and a number alone (SplitMix64). They are written
 * out here so that a seed means the same State on every version of Java.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed, long purpose, long number) {
    state = mix(mix(mix(seed + GOLDEN) + purpose * GOLDEN) + number * GOLDEN);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0 to just below the bound. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** From the first to the last, both included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** From 0 to just below 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }
}
