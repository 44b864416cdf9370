package org.priors.platform.changes;

/** What changed of a driver. */
public enum Change {
  /** What is on record, or who is who. */
  RECORD,
  /** The same, where what was told before may not be told any more. */
  HIDDEN,
  /** Which other records wait for a person to say whether they are the driver. */
  WAITING,
  /** What the law says of a case. */
  RULING
}
