package org.priors.statistics;

/**
 * What a source must report for a rate to be told, and what is said where it does not.
 *
 * @param what as in "the source reports tests"
 * @param only SQL over the row {@code m} of a case: whether its source reports less; null where
 *     there is nothing in between
 * @param onlyWords what is said of an agency that has such cases and none that report all
 * @param nothingWords what is said of one that has neither
 */
public record RateNeeds(String what, String only, String onlyWords, String nothingWords) {

  /** With nothing in between. */
  static RateNeeds of(String what, String nothingWords) {
    return new RateNeeds(what, null, null, nothingWords);
  }
}
