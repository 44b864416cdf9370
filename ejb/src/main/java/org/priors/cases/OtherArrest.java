package org.priors.cases;

/** In what an arrest differs from the one that is on file under its number. */
public enum OtherArrest {
  /** It is plainly of another person. */
  PERSON,
  /** It is of another time, and may be of the same person. */
  TIME
}
