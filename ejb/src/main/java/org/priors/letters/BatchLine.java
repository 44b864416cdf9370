package org.priors.letters;

import java.time.OffsetDateTime;

/**
 * A batch of letters that are printed together.
 *
 * @param letters how many the caller sees
 * @param parts how many parts it has, each one PDF
 * @param made how many of them are made
 */
public record BatchLine(
    long id,
    String state,
    String askedBy,
    OffsetDateTime askedAt,
    String zone,
    long letters,
    int parts,
    int made) {

  /** Whether all of it can be printed. */
  public boolean isReady() {
    return made == parts;
  }
}
