package org.priors.statistics;

import java.util.Map;

/**
 * A case with what it says to each measure.
 *
 * @param answers yes or no under the key of the count; none where the source does not say
 */
public record AnsweredCase(CaseRow row, Map<String, Boolean> answers) {}
