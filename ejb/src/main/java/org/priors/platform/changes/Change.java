package org.priors.platform.changes;

/** What changed of a driver. */
public enum Change {
  /** What is on record, or who is who. */
  RECORD,
  /** The same, where what was told before may not be told any more. */
  HIDDEN,
  /** What the law says of a case. */
  RULING
}
