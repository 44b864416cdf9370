package org.priors.web.chaos;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** How much room the record takes, and what of it. */
final class DatabaseSize {

  private static final double MEGABYTE = 1_000_000;

  private DatabaseSize() {}

  static void print(Connection database) throws SQLException {
    try (Statement sql = database.createStatement();
        ResultSet tables =
            sql.executeQuery(
                """
                select c.relname, pg_table_size(c.oid) as rows, pg_indexes_size(c.oid) as indexes, s.n_live_tup, s.n_dead_tup,
                       pg_database_size(current_database()) as all_of_it
                from pg_class c join pg_stat_user_tables s on s.relid = c.oid
                order by pg_total_relation_size(c.oid) desc limit 14
                """)) {
      while (tables.next()) {
        System.out.printf(
            Locale.ROOT,
            "%s of %.0f MB: rows %.1f MB, indexes %.1f MB, %,d rows, %,d dead%n",
            tables.getString("relname"),
            tables.getLong("all_of_it") / MEGABYTE,
            tables.getLong("rows") / MEGABYTE,
            tables.getLong("indexes") / MEGABYTE,
            tables.getLong("n_live_tup"),
            tables.getLong("n_dead_tup"));
      }
    }
  }
}
