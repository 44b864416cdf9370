package org.priors.problems;

import jakarta.ejb.ApplicationException;

/** What was asked for is not on record, or the caller has no way to know that it is. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;
  private final String id;

  /**
   * @param what such as {@code case}
   */
  public NotFound(String what, Object id) {
    super("There is no " + what + " " + id + ".");
    this.what = what;
    this.id = String.valueOf(id);
  }

  /** What kind of thing was asked for. */
  public String what() {
    return what;
  }

  /** Under which number. */
  public String id() {
    return id;
  }
}
