package org.priors.law;

/** What a crash did to another person. */
public enum CrashHarm {
  NONE,
  INJURY,
  DEATH
}
