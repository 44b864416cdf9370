package org.priors.law;

/**
 * A number that is not known exactly.
 *
 * @param least that it is by what counts
 * @param most that it is if all that cannot be told counts
 */
public record Span(int least, int most) {

  static final Span ONE = new Span(1, 1);

  /** Of a number that was counted. */
  public static Span of(Numbered number) {
    return new Span(number.value(), number.atMost());
  }

  /** The same of what came before the nth: one less. */
  Span before() {
    return new Span(least - 1, most - 1);
  }

  /** Whether it lies within the bounds: unknown where it depends. */
  Counts within(Bounds bounds) {
    boolean atLeast = bounds.contains(least, Bounds.OPEN);
    boolean atMost = bounds.contains(most, Bounds.OPEN);
    if (atLeast && atMost) {
      return Counts.YES;
    }
    return atLeast || atMost || bounds.meets(new Bounds(least, most + 1))
        ? Counts.UNKNOWN
        : Counts.NO;
  }
}
