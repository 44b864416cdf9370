package org.priors.planning;

/**
 * A day on which somebody comes.
 *
 * @param day since 1970 in the office's zone
 */
record PersonDay(long personId, long day) {}
