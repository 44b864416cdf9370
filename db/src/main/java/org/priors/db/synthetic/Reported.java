package org.priors.db.synthetic;

import java.util.EnumSet;
import java.util.Set;

/** A person as an agency reported them, and which errors it could have made and did make. */
record Reported(PersonRecord person, Set<ErrorKind> possible, Set<ErrorKind> made) {
  private static final ErrorKind[] KINDS = ErrorKind.values();

  static Reported of(PersonRecord truth, Dice dice) {
    Set<ErrorKind> possible = EnumSet.noneOf(ErrorKind.class);
    Set<ErrorKind> made = EnumSet.noneOf(ErrorKind.class);
    PersonRecord person = truth;
    for (ErrorKind kind : KINDS) {
      if (kind.possibleIn(person)) {
        possible.add(kind);
        if (dice.chance(kind.rate())) {
          person = kind.make(person, dice);
          made.add(kind);
        }
      }
    }
    return new Reported(person, possible, made);
  }
}
