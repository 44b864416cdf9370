package org.priors.statistics;

import java.time.YearMonth;

/**
 * A figure of a month, whose cases are asked for.
 *
 * @param measure of a rate those of the numerator
 * @param ori of one agency; null for all
 */
public record FigureAsked(YearMonth month, CaseMeasure measure, String ori) {}
