package org.priors.law;

/**
 * The worst that a crash did to anybody, the driver as well; whether somebody else is hurt is
 * {@link Circumstance#OTHERS_INJURED}. Who is asked for a test lives, so that a death is another
 * person's.
 */
public enum CrashHarm {
  NONE,
  INJURY,
  DEATH
}
