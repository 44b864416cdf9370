package org.priors.db.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.priors.db.process.StartFailure;

/** Brings the schema of a database, local or external, to what this version needs. */
public final class Migrations {
  private Migrations() {}

  /** Runs what is missing; a database that is up to date is left as it is. */
  public static void run(Database database) {
    requireReachable(database);
    requireBound(database);
    try {
      Flyway.configure()
          .dataSource(database.url(), database.user(), database.password())
          .locations("classpath:db/migration")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StartFailure(
          "The schema could not be migrated: " + oneLine(e.getMessage().split("Need more")[0]),
          "Restore the database that belongs to this version, or start the version it belongs to.",
          e);
    }
  }

  private static void requireReachable(Database database) {
    try (Connection connection = database.connect()) {
      connection.isValid(0);
    } catch (SQLException e) {
      throw new StartFailure(
          "PostgreSQL does not let " + database + " in: " + oneLine(e.getMessage()),
          "Check PRIORS_DB_URL, PRIORS_DB_USER and PRIORS_DB_PASSWORD, and that the server runs.",
          e);
    }
  }

  /** Row security hides sealed records from every role but those that it does not bind. */
  private static void requireBound(Database database) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
      if (answer.next() && answer.getBoolean(1)) {
        throw new StartFailure(
            "The database user of "
                + database
                + " is a superuser or bypasses row security, so sealed records would be shown to all.",
            "Give Priors a user of its own without these rights, as the owner of its database.");
      }
    } catch (SQLException e) {
      throw new StartFailure(
          "PostgreSQL does not answer: " + oneLine(e.getMessage()), "Check that it runs.", e);
    }
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R[-\\s]*", " ");
  }
}
