package org.priors.matching;

/**
 * Where a case stands.
 *
 * @param priors the counts in words
 * @param refusals how many prior refusals are on record
 * @param convictions how many prior convictions are on record
 * @param number which offense it is by the record, at least; null where the law does not answer
 * @param atMost which it is if all counts that nobody can tell
 * @param whyNot why the law does not answer; null where it does
 */
public record Standing(
    String priors,
    long refusals,
    long convictions,
    Integer number,
    Integer atMost,
    String whyNot) {}
