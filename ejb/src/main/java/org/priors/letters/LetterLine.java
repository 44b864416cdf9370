package org.priors.letters;

import java.time.OffsetDateTime;

/**
 * A letter without its content.
 *
 * @param version from 1: it is made anew where the record has changed
 * @param templateVersion of its words
 * @param sha256 of its PDF, in hexadecimal digits
 * @param batchId the batch that it is printed with; null while it waits
 * @param subpoenaId which subpoena it is; null for none
 * @param subpoenaed to whom that goes; null likewise
 * @param superseded whether a later version has taken its place, or its step was undone
 */
public record LetterLine(
    long id,
    long actionId,
    long stepId,
    long caseId,
    String caseNumber,
    LetterKind kind,
    LetterLanguage language,
    int version,
    String templateVersion,
    long size,
    String sha256,
    String madeBy,
    OffsetDateTime madeAt,
    String zone,
    Long batchId,
    Long subpoenaId,
    String subpoenaed,
    boolean superseded) {

  /** What it is, and to whom a subpoena goes. */
  public String title() {
    return subpoenaed == null ? kind.title() : kind.title() + " of " + subpoenaed;
  }

  /** Whether it goes with the next batch. */
  public boolean isWaiting() {
    return batchId == null && !superseded;
  }
}
