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
}
