package org.priors.sql;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.priors.problems.Place;
import org.priors.problems.Unavailable;

/**
 * Tells the log which statement of ours took too long and where it was asked for, but nothing of
 * the values that were asked for with it: these are people.
 */
class TooLong implements SqlLogger {

  private static final Logger LOG = Logger.getLogger(TooLong.class.getName());
  private static final int LONGEST = 2_000;

  @Override
  public void logException(StatementContext statement, SQLException failure) {
    if (Unavailable.in(failure).filter(Unavailable::isTooLong).isPresent()) {
      String sql = String.valueOf(statement.getRenderedSql()).replaceAll("\\s+", " ").strip();
      String place = Place.in(Thread.currentThread().getStackTrace());
      LOG.log(
          Level.WARNING,
          () ->
              "Took too long at "
                  + place
                  + ": "
                  + sql.substring(0, Math.min(LONGEST, sql.length())));
    }
  }
}
