package org.priors.platform.changes;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.priors.problems.Causes;
import org.priors.problems.Unavailable;

/**
 * Why work failed at a driver, without the words of the failure: these may quote what is on record
 * of people.
 */
final class AsideReason {

  /** Of the client of Elasticsearch, which has no common type with other failures of a server. */
  private static final String OF_THE_SEARCH = "co.elastic.";

  private AsideReason() {}

  /** Its kind, its class and, of the database, its code: {@code too-long PSQLException 57014}. */
  static String of(Exception failure) {
    List<Throwable> causes = Causes.of(failure).toList();
    Throwable last = causes.get(causes.size() - 1);
    String named = kind(failure, causes) + " " + last.getClass().getSimpleName();
    return last instanceof SQLException sql ? named + " " + sql.getSQLState() : named;
  }

  private static String kind(Exception failure, List<Throwable> causes) {
    if (Causes.areOvertaking(failure)) {
      return "overtaken";
    }
    return Unavailable.in(failure).map(Unavailable::code).orElseGet(() -> otherKind(causes));
  }

  private static String otherKind(List<Throwable> causes) {
    if (causes.stream().anyMatch(SQLException.class::isInstance)) {
      return "database-refused";
    }
    return causes.stream().anyMatch(AsideReason::isOfServer) ? "server-refused" : "fault";
  }

  private static boolean isOfServer(Throwable cause) {
    return cause instanceof IOException || cause.getClass().getName().startsWith(OF_THE_SEARCH);
  }
}
