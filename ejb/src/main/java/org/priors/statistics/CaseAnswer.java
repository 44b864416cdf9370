package org.priors.statistics;

/**
 * What each case of a month says for itself: yes, no, or nothing where its source does not say. It
 * is a column of the sheet of cases, so that whoever reads a count can find the cases behind it.
 *
 * @param condition SQL over the row {@code m} of a case: true, false, or null for nothing
 * @param heading that of the column
 * @param untold the word for nothing; null where every case says yes or no
 */
public record CaseAnswer(String condition, Heading heading, String untold) {}
