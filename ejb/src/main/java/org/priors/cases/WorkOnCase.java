package org.priors.cases;

import java.util.Collection;
import java.util.List;

/**
 * What people and courts have done with a case since it was opened, by which it cannot be taken
 * back as reported in error. A bean of this type is asked before it is.
 */
public interface WorkOnCase {

  /**
   * Some work.
   *
   * @param what in words, as of several cases: {@code a court has decided}
   */
  record Work(long caseId, String what) {}

  /** That on these cases, whoever may see it. */
  List<Work> on(Collection<Long> cases);
}
