package org.priors.imports;

/**
 * A reason for which rows of one import were not taken, or were taken with a remark.
 *
 * @param rows how many
 * @param firstLine the line of the first of them
 * @param sample the reason as written for that first row
 */
public record Reason(String outcome, String code, long rows, long firstLine, String sample) {}
