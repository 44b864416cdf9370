package org.priors.history;

import org.priors.problems.Guard;

/** Two events of a driver by what names them; in either order it is the same pair. */
public record EventPair(String a, String b) {

  private static final int LONGEST = 60;

  public EventPair {
    a = Guard.requiredLine(a, "/a", "The first event", LONGEST);
    b = Guard.requiredLine(b, "/b", "The second event", LONGEST);
    Guard.check(
        !a.equals(b),
        "same-event",
        "/b",
        "An event is compared with another one, not with itself.");
    if (a.compareTo(b) > 0) {
      String first = b;
      b = a;
      a = first;
    }
  }
}
