package org.priors.web.incontainer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the database is asked beside the product, with one value. */
record Asked(DataSource database) {

  void run(String sql, Object value) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The first column of the first row; 0 where there is none. */
  String ask(String sql, Object value) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, value);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : "0";
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
