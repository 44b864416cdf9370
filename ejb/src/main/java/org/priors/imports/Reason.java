package org.priors.imports;

import java.util.List;

/**
 * A reason for which rows of one import were not taken, or were taken with a remark.
 *
 * @param outcome as of a {@link RowNote}
 * @param rows how many
 * @param firstLine the line of the first of them that may be shown; null for none
 * @param sample the reason as written for that row
 */
public record Reason(String outcome, String code, long rows, Long firstLine, String sample) {

  /** The same, quoted from the first of its rows that is among these. */
  Reason asIn(List<Reason> shown) {
    return shown.stream()
        .filter(one -> one.outcome.equals(outcome) && one.code.equals(code))
        .findFirst()
        .map(one -> new Reason(outcome, code, rows, one.firstLine, one.sample))
        .orElse(new Reason(outcome, code, rows, null, null));
  }
}
