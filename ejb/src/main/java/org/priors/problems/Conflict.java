package org.priors.problems;

import jakarta.ejb.ApplicationException;

/** Someone else changed the same thing first. */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {

  public Conflict(String sentence) {
    super(sentence);
  }
}
