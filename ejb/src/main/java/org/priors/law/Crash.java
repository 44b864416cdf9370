package org.priors.law;

/** What a crash did to another person. */
public enum Crash {
  NONE,
  INJURY,
  DEATH
}
