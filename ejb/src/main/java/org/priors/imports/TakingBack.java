package org.priors.imports;

import java.time.Instant;

/**
 * A taking back of an import, or the taking back of that: how far it has come, case by case.
 *
 * @param restores whether it puts back what an earlier one took back
 * @param state {@code running}, {@code done}, {@code failed} or {@code canceled}
 * @param upto the last case that was looked at, 0 for none
 * @param total how many cases there were to look at when it began
 * @param moved those that were taken back, or put back
 * @param stayed those that could not be
 */
public record TakingBack(
    long id,
    long runId,
    boolean restores,
    String reason,
    String askedBy,
    String askedByName,
    Instant askedAt,
    Instant finishedAt,
    String state,
    boolean stopAsked,
    long upto,
    long total,
    long moved,
    long stayed) {

  public boolean isRunning() {
    return state.equals("running");
  }

  public boolean isRestores() {
    return restores;
  }

  /** As the reason of what it changes. */
  String inWords() {
    return "Import " + runId + (restores ? " put back: " : " taken back: ") + reason;
  }
}
