package org.priors.identity;

/** Slips of the key: one character too many, too few, another one, or two neighbors exchanged. */
public final class Slips {

  private Slips() {}

  /** Whether one of the two is the other with a single slip in it; neither where they are equal. */
  public static boolean isOne(String a, String b) {
    int longer = Math.abs(a.length() - b.length());
    if (longer > 1) {
      return false;
    }
    int from = common(a, b);
    if (longer == 1) {
      return a.length() > b.length() ? rest(a, from + 1, b, from) : rest(b, from + 1, a, from);
    }
    return rest(a, from + 1, b, from + 1) || isExchange(a, b, from);
  }

  private static boolean isExchange(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && rest(a, at + 2, b, at + 2);
  }

  private static int common(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int at = 0;
    while (at < end && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static boolean rest(String a, int fromA, String b, int fromB) {
    int length = a.length() - fromA;
    return length == b.length() - fromB && length >= 0 && a.regionMatches(fromA, b, fromB, length);
  }

  /** Whether two letters stand in each other's place, however far apart. */
  static boolean isSwap(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int first = common(a, b);
    int last = a.length() - 1;
    while (last > first && a.charAt(last) == b.charAt(last)) {
      last--;
    }
    return last > first
        && a.charAt(first) == b.charAt(last)
        && a.charAt(last) == b.charAt(first)
        && a.regionMatches(first + 1, b, first + 1, last - first - 1);
  }

  /**
   * Whether so many characters too many, too few or others at most make one of the two of the
   * other.
   */
  static boolean areWithin(int most, String a, String b) {
    if (Math.abs(a.length() - b.length()) > most) {
      return false;
    }
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int other = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(other, 1 + Math.min(above[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return false;
      }
      int[] done = above;
      above = row;
      row = done;
    }
    return above[b.length()] <= most;
  }
}
