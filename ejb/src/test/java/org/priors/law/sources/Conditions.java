package org.priors.law.sources;

import java.util.Set;
import org.priors.law.Bounds;
import org.priors.law.CrashHarm;
import org.priors.law.When;

/** The conditions that the cells of a CSV give to a rule. */
final class Conditions {

  static final int OPEN = -1;
  static final int LIMIT = -2;
  static final Bounds UNDER_21 = below(21);
  static final Bounds FROM_21 = from(21);

  private Conditions() {}

  static Bounds from(int least) {
    return new Bounds(least, OPEN);
  }

  static Bounds below(int end) {
    return new Bounds(OPEN, end);
  }

  static When number(String number) {
    return when(number, null, null, null);
  }

  static When when(String number, Bounds bac, Bounds age, Set<CrashHarm> crash) {
    return When.number(number.isEmpty() ? 0 : Integer.parseInt(number))
        .bac(bac)
        .age(age)
        .crash(crash)
        .build();
  }
}
