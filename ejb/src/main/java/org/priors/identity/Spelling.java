package org.priors.identity;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How far two names, two lines of an address or two e-mail addresses are written the same. */
final class Spelling {

  private static final double ALIKE = 0.88;
  private static final double NEAR = 0.94;

  /** Names of fewer letters that are two slips apart are other names, as Aaron and Jason are. */
  private static final int LONG_NAME = 7;

  /** Towns of fewer letters that are two slips apart are other towns. */
  private static final int LONG_TOWN = 5;

  /** Of an e-mail address one character in so many may be a slip. */
  private static final int MAIL_SLIP = 4;

  private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();

  private final Nicknames nicknames;

  Spelling(Nicknames nicknames) {
    this.nicknames = nicknames;
  }

  /** Whether two names are the same or so near that a slip explains it. */
  static boolean isClose(String a, String b) {
    return a.equals(b) || WINKLER.apply(a, b) >= NEAR;
  }

  /** Two letters have changed places, or a longer word has two slips. */
  private static boolean isScrambled(int longer, String a, String b) {
    return Slips.isSwap(a, b)
        || Math.min(a.length(), b.length()) >= longer && Slips.areWithin(2, a, b);
  }

  Level given(Value a, Value b) {
    if (a.text().length() == 1 || b.text().length() == 1) {
      return a.first() == b.first() ? Level.LOOSE : Level.DIFFERENT;
    }
    Level spelled = spelling(a, b);
    if (spelled != Level.DIFFERENT) {
      return spelled;
    }
    if (nicknames.areOne(a.parts()[0], b.parts()[0])) {
      return Level.ALIKE;
    }
    boolean isInPart = sharesPart(a, b) || nicknames.shareAForm(a.parts()[0], b.parts()[0]);
    return isInPart ? Level.PARTLY : Level.DIFFERENT;
  }

  Level surname(Value a, Value b) {
    if (a.text().replace(" ", "").equals(b.text().replace(" ", ""))) {
      return Level.EQUAL;
    }
    Level spelled = spelling(a, b);
    return spelled == Level.DIFFERENT && sharesPart(a, b) ? Level.PARTLY : spelled;
  }

  private Level spelling(Value a, Value b) {
    if (Slips.isOne(a.text(), b.text()) && Math.min(a.text().length(), b.text().length()) > 2) {
      return Level.NEAR;
    }
    double similar = WINKLER.apply(a.text(), b.text());
    if (similar >= NEAR) {
      return Level.NEAR;
    }
    boolean sounds = a.parts().length == b.parts().length && a.sound().equals(b.sound());
    return similar >= ALIKE || sounds || isScrambled(LONG_NAME, a.text(), b.text())
        ? Level.ALIKE
        : Level.DIFFERENT;
  }

  private static boolean sharesPart(Value a, Value b) {
    for (String one : a.parts()) {
      for (String other : b.parts()) {
        if (one.length() > 2 && one.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 120 and 210 Main Street are one slip apart, and two homes. */
  private static boolean areOtherHouses(String[] a, String[] b) {
    return isNumber(a[0]) && isNumber(b[0]) && !a[0].equals(b[0]);
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.charAt(0));
  }

  /**
   * A scrambled address is alike; the same before the sign at another provider is in part, since it
   * is made of the name more often than not.
   */
  Level mail(String a, String b) {
    if (Slips.isOne(a, b)) {
      return Level.NEAR;
    }
    if (Slips.areWithin(Math.min(a.length(), b.length()) / MAIL_SLIP, a, b)) {
      return Level.ALIKE;
    }
    String left = a.substring(0, Math.max(0, a.indexOf('@')));
    String right = b.substring(0, Math.max(0, b.indexOf('@')));
    boolean isOfOneName = !left.isEmpty() && (left.equals(right) || Slips.isOne(left, right));
    return isOfOneName ? Level.PARTLY : Level.DIFFERENT;
  }

  Level text(Value a, Value b) {
    if (areOtherHouses(a.parts(), b.parts())) {
      return sharesPart(a, b) ? Level.PARTLY : Level.DIFFERENT;
    }
    if (Slips.isOne(a.text(), b.text())) {
      return Level.NEAR;
    }
    double similar = WINKLER.apply(a.text(), b.text());
    if (similar >= NEAR) {
      return Level.ALIKE;
    }
    return similar >= ALIKE || sharesPart(a, b) || isScrambled(LONG_TOWN, a.text(), b.text())
        ? Level.PARTLY
        : Level.DIFFERENT;
  }
}
