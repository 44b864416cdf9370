package org.priors.problems;

import jakarta.ejb.ApplicationException;

/** What was asked for is not on record, or the caller has no way to know that it is. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

  public NotFound(String what, Object id) {
    super("There is no " + what + " " + id + ".");
  }
}
