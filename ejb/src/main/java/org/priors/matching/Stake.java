package org.priors.matching;

/** What of open cases hangs on whether records are of one person; the gravest first. */
public enum Stake {
  /** Which offense, license action or refusal it is. */
  NUMBER,
  /** What the driver is on record for, and no number. */
  RECORD,
  /** Nothing, or no case of theirs is open. */
  NOTHING
}
