package org.priors.imports;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.priors.csv.Row;
import org.priors.problems.Causes;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;

/** What a failed batch says about why it failed. */
final class BatchFailure {

  /** Lock not available, and a unique key that another took. */
  private static final Set<String> PASSING = Set.of("55P03", "23505");

  private BatchFailure() {}

  /** Whether a concurrent writer may be to blame, so that trying again may well do. */
  static boolean isPassing(Throwable failure) {
    return Causes.areOvertaking(failure)
        || Causes.of(failure)
            .anyMatch(
                cause -> cause instanceof SQLException sql && PASSING.contains(sql.getSQLState()));
  }

  /** Whether the record itself said no, and would say so again. */
  static boolean isFinal(Throwable failure) {
    return Causes.of(failure)
        .anyMatch(cause -> cause instanceof Refused || cause instanceof Conflict);
  }

  /** The row as failed, with the reason in plain words. */
  static NotTaken of(Row row, Throwable failure) {
    return Causes.of(failure)
        .flatMap(cause -> spoken(row, cause))
        .findFirst()
        .orElseGet(
            () ->
                NotTaken.failed(
                    row, "not-stored", "The row could not be stored; the server's log says why."));
  }

  private static Stream<NotTaken> spoken(Row row, Throwable cause) {
    if (cause instanceof Refused refused) {
      return Stream.of(
          NotTaken.failed(row, refused.problems().get(0).code(), refused.getMessage()));
    }
    if (cause instanceof Conflict conflict) {
      return Stream.of(NotTaken.failed(row, "conflict", conflict.getMessage()));
    }
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      boolean unfit = sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
      return unfit
          ? Stream.of(
              NotTaken.failed(
                  row,
                  "unfit",
                  "The database refused this row: it does not fit what is on record."))
          : Stream.empty();
    }
    return Stream.empty();
  }
}
