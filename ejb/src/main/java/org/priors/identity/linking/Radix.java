package org.priors.identity.linking;

/** Sorts many numbers by their high bits alone, in time that grows with their count and no more. */
final class Radix {

  private static final int DIGIT = 11;
  private static final int DIGITS = 1 << DIGIT;

  private Radix() {}

  /**
   * Sorts as plain numbers are sorted, if those of equal high bits stand in order already; returns
   * where they stand now, which is the same array or another.
   *
   * @param low so many bits from the right are left out
   */
  static long[] sort(long[] numbers, int size, int low) {
    long[] from = numbers;
    long[] to = new long[size];
    for (int shift = low; shift < Long.SIZE; shift += DIGIT) {
      int[] next = starts(from, size, shift);
      for (int i = 0; i < size; i++) {
        to[next[digit(from[i], shift)]++] = from[i];
      }
      long[] sorted = to;
      to = from.length == size ? from : new long[size];
      from = sorted;
    }
    return from;
  }

  /** By digit the place of the first number that has it. */
  private static int[] starts(long[] numbers, int size, int shift) {
    int[] starts = new int[DIGITS];
    for (int i = 0; i < size; i++) {
      starts[digit(numbers[i], shift)]++;
    }
    int sum = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = starts[digit];
      starts[digit] = sum;
      sum += count;
    }
    return starts;
  }

  /** The sign is turned, so that negative numbers come first. */
  private static int digit(long number, int shift) {
    return (int) ((number ^ Long.MIN_VALUE) >>> shift) & (DIGITS - 1);
  }
}
