package org.priors.planning;

/**
 * Somebody who has to come to a hearing as a plan has it.
 *
 * @param begins minutes since 1970
 * @param ends minutes since 1970
 */
record Coming(long placement, PersonDay of, long begins, long ends) {

  long minutes() {
    return ends - begins;
  }

  boolean overlaps(Coming other) {
    return begins < other.ends && other.begins < ends;
  }
}
