package org.priors.platform.changes;

import java.util.List;

/** What is done with drivers, in a transaction of its own: with all of them or with none. */
public interface DriverWork {

  /**
   * Does it.
   *
   * @return whether anything was really done, which shows that the work can be done now
   * @throws Exception where it was done with none of them
   */
  boolean take(List<Long> drivers) throws Exception;
}
