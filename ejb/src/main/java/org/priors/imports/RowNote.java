package org.priors.imports;

/**
 * What an import says of one row that was not taken, or was taken with a remark.
 *
 * @param outcome {@code here} for a row that was taken before, {@code skipped} for one that was
 *     understood and left out on purpose, {@code failed} for one that could not be taken, {@code
 *     remark} for one that was taken though not all of it could be
 * @param code stable name of the reason, for programs
 * @param reason for people
 */
public record RowNote(long line, String outcome, String code, String reason) {}
