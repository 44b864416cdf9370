package org.priors.web.imports;

import java.time.Instant;
import org.priors.imports.TakingBack;

/**
 * The latest taking back of an import, or putting back, as the API tells of it.
 *
 * @param read how many cases were looked at: moved and stayed together
 */
record TakingBackBody(
    String state,
    boolean putsBack,
    String reason,
    long total,
    long read,
    long moved,
    long stayed,
    String askedBy,
    Instant askedAt,
    Instant finishedAt) {

  static TakingBackBody of(TakingBack one) {
    return new TakingBackBody(
        one.state(),
        one.restores(),
        one.reason(),
        one.total(),
        one.moved() + one.stayed(),
        one.moved(),
        one.stayed(),
        one.askedBy(),
        one.askedAt(),
        one.finishedAt());
  }
}
