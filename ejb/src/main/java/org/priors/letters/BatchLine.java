package org.priors.letters;

import java.time.OffsetDateTime;

/**
 * A batch of letters that are printed together.
 *
 * @param letters how many the caller sees
 * @param made how many of its parts are made, each one PDF
 * @param toMake how many are not made yet
 */
public record BatchLine(
    long id,
    String state,
    String askedBy,
    OffsetDateTime askedAt,
    String zone,
    long letters,
    int made,
    int toMake) {

  /** How many parts it has. */
  public int parts() {
    return made + toMake;
  }

  /** Whether all of it can be printed. */
  public boolean isReady() {
    return toMake == 0;
  }
}
