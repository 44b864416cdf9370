package org.priors.reports;

/** A figure's definition, as the workbook prints it. */
public record Definition(
    String figure, String meaning, String numerator, String denominator, String source) {}
