package org.priors.statistics;

/**
 * What a figure, or a word that stands in place of one, means.
 *
 * @param source where it comes from: which rows of the workbook, or which record
 */
public record Meaning(
    String figure, String meaning, String numerator, String denominator, String source) {

  private static final String NOT_A_RATE = "not a rate";

  /** Of what is no rate. */
  static Meaning of(String figure, String meaning, String source) {
    return new Meaning(figure, meaning, NOT_A_RATE, NOT_A_RATE, source);
  }
}
