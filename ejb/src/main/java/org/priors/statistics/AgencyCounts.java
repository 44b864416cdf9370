package org.priors.statistics;

/** One agency's month. */
public record AgencyCounts(String agency, String ori, String state, MonthCounts counts) {}
