package org.priors.db.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** Where the record is kept, and as whom to go there. */
public record Database(String url, String user, String password) {
  private static final String SECONDS_TO_CONNECT = "10";

  public Database {
    Objects.requireNonNull(user);
    Objects.requireNonNull(password);
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "The address of a PostgreSQL database begins with jdbc:postgresql:, not as " + url + ".");
    }
  }

  /** A new connection, for the caller to close. */
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    return DriverManager.getConnection(url, properties);
  }

  /** Leaves the password out: this may reach a log. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
