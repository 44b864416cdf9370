package org.priors.law;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From where to where a rule holds: an alcohol concentration in thousandths of a gram, or an age in
 * years. Each end is a figure, or the per se limit of the day.
 *
 * @param from the least that is within; {@link #LIMIT} for the per se limit, {@link #OPEN} for none
 * @param below the first that is no longer within; likewise
 */
public record Bounds(int from, int below) {

  /** No end on this side; in a situation, a figure that is not known. */
  public static final int OPEN = -1;

  /** The per se limit of the day. */
  public static final int LIMIT = -2;

  private static final Pattern WRITTEN =
      Pattern.compile("(?:>=(limit|[0-9.]+))? ?(?:<(limit|[0-9.]+))?");

  /**
   * Reads {@code >=0.11 <0.14}, {@code <limit} and the like.
   *
   * @param scale how many of the kept unit make one of the written
   */
  static Bounds parse(String text, int scale) {
    Matcher written = WRITTEN.matcher(text);
    if (text.isBlank() || !written.matches()) {
      throw new IllegalArgumentException("bounds are written as >=A, <B or >=A <B");
    }
    Bounds bounds = new Bounds(end(written.group(1), scale), end(written.group(2), scale));
    if (bounds.from >= 0 && bounds.below >= 0 && bounds.from >= bounds.below) {
      throw new IllegalArgumentException("nothing lies between these bounds");
    }
    return bounds;
  }

  private static int end(String text, int scale) {
    if (text == null) {
      return OPEN;
    }
    return text.equals("limit")
        ? LIMIT
        : new BigDecimal(text).multiply(BigDecimal.valueOf(scale)).intValueExact();
  }

  /** Whether the figure lies within, the per se limit being as given ({@link #OPEN}: unknown). */
  boolean contains(int figure, int limit) {
    int least = from == LIMIT ? limit : from;
    int end = below == LIMIT ? limit : below;
    return !(from == LIMIT && limit == OPEN || below == LIMIT && limit == OPEN)
        && (least == OPEN || figure >= least)
        && (end == OPEN || figure < end);
  }

  /** Where it begins, the limit being as given; 0 where it is open. */
  int start(int limit) {
    return Math.max(0, from == LIMIT ? limit : from);
  }

  /** Whether every figure within these is within the others too. */
  boolean isWithin(Bounds other) {
    boolean begins = other.from == OPEN || from == other.from || isOrdered(other.from, from);
    boolean ends = other.below == OPEN || below == other.below || isOrdered(below, other.below);
    return begins && ends;
  }

  /** Whether a figure may be within both; with the per se limit at one end it may be. */
  boolean meets(Bounds other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Bounds other) {
    return below != OPEN && (below == other.from || isOrdered(below, other.from));
  }

  private static boolean isOrdered(int one, int other) {
    return one >= 0 && other >= 0 && one <= other;
  }
}
