package org.priors.law;

/** On which day a term of years that runs from a 29 February ends where that year has none. */
public enum LeapDay {
  FEBRUARY_28,
  MARCH_1
}
