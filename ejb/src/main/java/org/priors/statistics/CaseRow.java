package org.priors.statistics;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A case behind the figures.
 *
 * @param above what its charges say that the driver's record does not hold, null for nothing
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
    String source) {}
