package org.priors.db.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.priors.db.process.ChildProcess;
import org.priors.db.process.Home;
import org.priors.db.process.Ports;
import org.priors.db.process.Signal;
import org.priors.db.process.Size;
import org.priors.db.process.StartFailure;
import org.priors.db.process.Trouble;
import org.priors.db.process.Waiting;

/**
 * The PostgreSQL of a local installation: data under {@code postgres} in its home, reachable from
 * this machine alone and with a password.
 */
public final class LocalPostgres implements AutoCloseable {
  /** Enough to replay the log after a crash. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ChildProcess process;
  private final DatabaseUsers users;

  private LocalPostgres(ChildProcess process, DatabaseUsers users) {
    this.process = process;
    this.users = users;
  }

  /** Starts it, on first use with an empty database, and returns when it takes statements. */
  public static LocalPostgres start(Home home, Size size) {
    try {
      Cluster cluster = Cluster.of(home, PostgresBinaries.of(home));
      int port = Ports.free();
      ChildProcess process =
          ChildProcess.start(
              home, "postgres", Signal.INT, cluster.serverCommand(options(size, port)), Map.of());
      return ready(cluster, process, port);
    } catch (IOException e) {
      throw new StartFailure(
          "PostgreSQL could not be set up (" + Trouble.of(e) + ").",
          "Make " + home.folder() + " writable and free space on its disk.",
          e);
    }
  }

  /** The database of the record, as its owner and as the application. */
  public DatabaseUsers users() {
    return users;
  }

  /** Starts it again on the same data and port; returns when it takes statements. */
  public void restart() {
    process.startAgain();
    if (!Waiting.until(PATIENCE, () -> accepts(users.application(), process))) {
      throw new StartFailure("PostgreSQL takes no connection.", "See its log.");
    }
  }

  /** The server's process, to notice when it ends. */
  public ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.stop();
  }

  private static LocalPostgres ready(Cluster cluster, ChildProcess process, int port) {
    try {
      Database whole = cluster.whole(port);
      if (!Waiting.until(PATIENCE, () -> accepts(whole, process))) {
        throw new StartFailure("PostgreSQL takes no connection.", "See its log.");
      }
      cluster.createRecord(port);
      return new LocalPostgres(process, cluster.record(port));
    } catch (StartFailure e) {
      process.stop();
      throw cluster.explain(e, process.log());
    } catch (SQLException e) {
      process.stop();
      throw new StartFailure(
          "PostgreSQL could not be prepared (" + e.getMessage() + ").",
          "Check that the password file in the home belongs to its data.",
          e);
    }
  }

  private static boolean accepts(Database database, ChildProcess process) {
    process.requireAlive();
    try (Connection connection = database.connect()) {
      return connection.isValid(0);
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) {
        throw new StartFailure(
            "PostgreSQL refuses the password kept in the home.",
            "Restore the file postgres.password that belongs to the data.",
            e);
      }
      return false;
    }
  }

  private static Map<String, String> options(Size size, int port) {
    Map<String, String> options = new TreeMap<>(size.postgresOptions());
    options.putAll(
        Map.of(
            "port", Integer.toString(port),
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "60",
            "timezone", "UTC",
            "log_timezone", "UTC"));
    return options;
  }
}
