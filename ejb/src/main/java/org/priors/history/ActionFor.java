package org.priors.history;

/** What a licensing agency acted for by itself after an arrest, whatever a court decided. */
public enum ActionFor {
  /** The driver refused a test. */
  REFUSAL,
  /** The result of a test was at or above the limit. */
  FAILURE
}
