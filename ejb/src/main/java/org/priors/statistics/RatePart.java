package org.priors.statistics;

/**
 * The numerator or the denominator of a rate, which stand beside it.
 *
 * @param count what it counts; in a numerator only among the cases of the denominator
 * @param heading that of its column
 * @param meaning what it counts, in words
 */
public record RatePart(CaseCount count, Heading heading, String meaning) {}
