package org.priors.planning;

/**
 * How many an officer has booked in the period of a plan already.
 *
 * @param share how many each would have if all had as many, rounded up
 */
record OfficerLoad(long officerId, int booked, int share) {

  /** What that many more weigh beyond the share: each more than the one before. */
  long of(int more) {
    long beyond = Math.max(0, booked + more - share);
    return beyond * beyond;
  }
}
