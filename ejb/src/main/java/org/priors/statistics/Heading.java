package org.priors.statistics;

/**
 * The heading of a column.
 *
 * @param width how wide the column is printed, in characters
 */
public record Heading(String text, int width) {}
