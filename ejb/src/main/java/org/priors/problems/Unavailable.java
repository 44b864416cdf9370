package org.priors.problems;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Why Priors cannot answer for the moment, and when to ask again.
 *
 * @param code {@code busy}, {@code database-away} or {@code too-long}
 * @param retryAfterSeconds after how many seconds it is worth asking again
 */
public record Unavailable(String code, String sentence, int retryAfterSeconds) {

  /** How long a server that stopped answering needs at least. */
  private static final int RECOVERY_SECONDS = 5;

  /** What the server's pool says when no connection came free in time; it gives no SQLSTATE. */
  private static final String NO_CONNECTION = "Error in allocating a connection";

  /** How it goes on where the database may be well, and all connections are taken. */
  private static final String ALL_IN_USE = "max-pool-size";

  private static final String MANY =
      "Priors answers many at this moment. Try again in a few seconds; if you sent something, look"
          + " first whether it was stored.";

  /**
   * Connection lost, too many connections, and a server that is stopping (PostgreSQL, appendix A).
   */
  private static final Set<String> AWAY = Set.of("08", "53", "57");

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** The database gave up a statement that ran for longer than it may. */
  private static final String CANCELED = "57014";

  /** What took too long takes as long when it is asked for again at once. */
  private static final int LATER_SECONDS = 60;

  private static final String TOO_LONG = "too-long";

  /** What the failure comes down to; empty for any other failure. */
  public static Optional<Unavailable> in(Throwable failure) {
    return Causes.of(failure).map(Unavailable::of).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Unavailable> of(Throwable cause) {
    if (cause instanceof Busy busy) {
      return Optional.of(of(busy));
    }
    if (!(cause instanceof SQLException sql)) {
      return Optional.empty();
    }
    String state = String.valueOf(sql.getSQLState());
    if (state.equals(LOCK_NOT_AVAILABLE)) {
      return Optional.of(of(new Busy()));
    }
    if (state.equals(CANCELED)) {
      return Optional.of(tooLong());
    }
    String message = String.valueOf(sql.getMessage());
    if (message.startsWith(NO_CONNECTION) && message.contains(ALL_IN_USE)) {
      return Optional.of(of(new Busy(MANY, RECOVERY_SECONDS)));
    }
    boolean noConnection = message.startsWith(NO_CONNECTION);
    return noConnection || AWAY.stream().anyMatch(state::startsWith)
        ? Optional.of(databaseAway())
        : Optional.empty();
  }

  /** What whoever comes while too many ask is told. */
  public static Unavailable of(Busy busy) {
    return new Unavailable("busy", busy.getMessage(), busy.retryAfterSeconds());
  }

  private static Unavailable tooLong() {
    return new Unavailable(
        TOO_LONG,
        "This took too long, and nothing was stored. Ask for less, or send less at once.",
        LATER_SECONDS);
  }

  /** Whether it is for what was asked that there is no answer, rather than for who else asks. */
  public boolean isTooLong() {
    return code.equals(TOO_LONG);
  }

  private static Unavailable databaseAway() {
    return new Unavailable(
        "database-away",
        "The database does not answer at this moment. Try again in a few seconds; if you sent"
            + " something, look first whether it was stored.",
        RECOVERY_SECONDS);
  }
}
