package org.priors.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.priors.web.testing.Arrests;

/**
 * Arrests for a record, each of a minute of its own: half are of people on it with a slip in the
 * surname, half of new ones.
 */
final class ArrivingReports {

  private static final String PEOPLE =
      """
      select given, surname, born from person_record
      where given is not null and born is not null and source = 'bench' order by md5(id::text || ?) limit ?
      """;

  private static final LocalDateTime FIRST = LocalDateTime.parse("2001-07-20T00:00");
  private static final AtomicInteger MINUTES = new AtomicInteger();

  private ArrivingReports() {}

  /** So many; another salt chooses other people. */
  static List<Arrests> of(Connection database, String salt, int many) throws SQLException {
    List<Arrests> reports = new ArrayList<>();
    try (PreparedStatement sql = database.prepareStatement(PEOPLE)) {
      sql.setString(1, salt);
      sql.setInt(2, many);
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          String surname = rows.getString("surname");
          boolean known = reports.size() % 2 == 0;
          reports.add(
              Arrests.of(rows.getString("given"), known ? surname + "e" : "Q" + surname + "z")
                  .born(rows.getString("born"))
                  .at(FIRST.plusMinutes(MINUTES.getAndIncrement()).toString()));
        }
      }
    }
    return reports;
  }
}
