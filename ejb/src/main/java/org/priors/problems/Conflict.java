package org.priors.problems;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** Someone else changed the same thing first. */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {

  /** SQLSTATE of a unique constraint that a row would have broken (PostgreSQL, appendix A). */
  private static final String UNIQUE_VIOLATION = "23505";

  /** Whether the database refused a row because the same is on file. */
  public static boolean isDuplicate(Throwable failure) {
    return failure instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
  }

  public Conflict(String sentence) {
    super(sentence);
  }
}
