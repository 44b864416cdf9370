package org.priors.statistics;

import java.util.List;

/** Measures that stand in one table of the page, rates first. */
public record MeasureGroup(String title, List<CaseRate> rates, List<CaseCount> counts) {}
