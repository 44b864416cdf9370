package org.priors.matching;

import org.priors.rulings.IfOneDriver.Otherwise;

/** What of open cases hangs on whether records are of one person; the gravest first. */
public enum Stake {
  /** Which offense, license action or refusal it is. */
  NUMBER,
  /** What the driver is on record for, and no number. */
  RECORD,
  /** Nothing, or no case of theirs is open. */
  NOTHING;

  static Stake of(Otherwise otherwise) {
    if (otherwise.numbers() > 0) {
      return NUMBER;
    }
    return otherwise.records() > 0 ? RECORD : NOTHING;
  }

  /** Of how many open cases that is so; with nothing at stake, how many there are. */
  int cases(Otherwise otherwise) {
    return switch (this) {
      case NUMBER -> otherwise.numbers();
      case RECORD -> otherwise.records();
      case NOTHING -> otherwise.all();
    };
  }
}
