package org.priors.db.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A record that an earlier version left, and what becomes of it. */
final class OlderRecord {

  private OlderRecord() {}

  /**
   * Migrates as far as this version, and no further. What is built again whenever it changes is of
   * the latest version alone: no migration has this prefix.
   */
  static void migrate(DatabaseUsers users, String target) {
    Flyway.configure()
        .dataSource(users.owner().url(), users.owner().user(), users.owner().password())
        .placeholders(Map.of("application", users.application().user()))
        .locations("classpath:db/migration")
        .target(target)
        .repeatableSqlMigrationPrefix("none")
        .load()
        .migrate();
  }

  static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The lines that are selected, sealed or not, in the order of their letters. */
  static String all(Database database, String select) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set priors.clearance = 'ALL'");
      try (ResultSet rows =
          statement.executeQuery(
              "select string_agg(line, ', ' order by line) from (" + select + ") told (line)")) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
