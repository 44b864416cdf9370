package org.priors.hearings;

/** What moves beside each other in one administrative action. */
public enum Track {
  STATEMENT,
  NOTICE,
  HEARING,
  EFFECT,
  REVIEW
}
