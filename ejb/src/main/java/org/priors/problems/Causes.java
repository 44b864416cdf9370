package org.priors.problems;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** What a failure comes down to, however often it was wrapped on its way. */
public final class Causes {

  /** Longer chains are cycles. */
  private static final int DEEPEST = 30;

  /** By name, for the one that the persistence provider throws is no class of the standard's. */
  private static final String LOST_LOCK = "OptimisticLockException";

  /** Serialization failure and deadlock: the database chose one of two (PostgreSQL, appendix A). */
  private static final Set<String> CHOSEN_AGAINST = Set.of("40001", "40P01");

  private Causes() {}

  /** The failure itself first, then what caused it. */
  public static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
  }

  /** Whether someone else changed the same at the same moment, and was first. */
  public static boolean areOvertaking(Throwable failure) {
    return of(failure)
        .anyMatch(
            cause ->
                cause.getClass().getSimpleName().equals(LOST_LOCK)
                    || cause instanceof SQLException sql
                        && CHOSEN_AGAINST.contains(String.valueOf(sql.getSQLState())));
  }
}
