package org.priors.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.priors.sql.Database;

/**
 * Lets one worker at a time carry imports out, on whichever node. The database frees the lock by
 * itself when the holder's connection goes.
 */
@Dependent
public class ImportLock {

  /** Any number that nothing else locks by. */
  private static final long KEY = 5_170_001L;

  @Inject Database database;

  /** Does the work if nobody else is at it; else nothing. */
  void ifFree(Runnable work) throws SQLException {
    try (Connection holder = database.aside()) {
      if (ask(holder, "select pg_try_advisory_lock(?)")) {
        try {
          work.run();
        } finally {
          ask(holder, "select pg_advisory_unlock(?)");
        }
      }
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setLong(1, KEY);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
