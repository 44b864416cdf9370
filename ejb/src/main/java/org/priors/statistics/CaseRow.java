package org.priors.statistics;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A case behind the figures.
 *
 * @param above what its charges say that the driver's record does not hold, null for nothing
 * @param daysToDecision from the arrest to the decision on the license; null for none
 * @param grams the highest evidential result, null for none
 */
public record CaseRow(
    long id,
    String number,
    String agency,
    String ori,
    String agencyNumber,
    OffsetDateTime arrestedAt,
    String zone,
    String driver,
    List<String> statutes,
    String above,
    BigDecimal grams,
    String unit,
    Integer daysToDecision,
    String source) {}
