package org.priors.law;

import java.util.List;

/**
 * A measure of how well a function of the system is performed, or what it requires (the baseline
 * DWI enforcement system, Tables 2-3 to 2-8).
 *
 * @param row its number in the transcription
 * @param items the performance measures one by one
 */
public record Measurement(
    int row,
    String functionNumber,
    String functionNumberBasis,
    String table,
    String tableBasis,
    String function,
    String subFunction,
    String performance,
    String personnel,
    String equipment,
    String facilities,
    String note,
    List<String> items) {}
