package org.priors.statistics;

import java.math.BigDecimal;

/**
 * The middle of how many days something took.
 *
 * @param agency null for all of them together
 * @param median null where no case has come to its end
 * @param count of how many cases it is
 */
public record MedianDays(String agency, BigDecimal median, long count) {}
