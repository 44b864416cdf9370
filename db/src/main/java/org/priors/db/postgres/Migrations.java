package org.priors.db.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.priors.db.process.StartFailure;

/** Brings the schema of a database, local or external, to what this version needs. */
public final class Migrations {
  private Migrations() {}

  /**
   * Runs what is missing as the owner, then sets what the application may do. Refuses an
   * application that could do more than that.
   */
  public static void run(DatabaseUsers users) {
    requireReachable(users.owner(), "PRIORS_DB_OWNER_USER and PRIORS_DB_OWNER_PASSWORD");
    requireReachable(users.application(), "PRIORS_DB_USER and PRIORS_DB_PASSWORD");
    for (Unbound rule : Unbound.values()) {
      rule.refuse(users);
    }
    try {
      Flyway.configure()
          .dataSource(users.owner().url(), users.owner().user(), users.owner().password())
          .placeholders(Map.of("application", users.application().user()))
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

  private static void requireReachable(Database database, String settings) {
    try (Connection connection = database.connect()) {
      connection.isValid(0);
    } catch (SQLException e) {
      throw new StartFailure(
          "PostgreSQL does not let " + database + " in: " + oneLine(e.getMessage()),
          "Check PRIORS_DB_URL, " + settings + ", and that the server runs.",
          e);
    }
  }

  static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R[-\\s]*", " ");
  }
}
