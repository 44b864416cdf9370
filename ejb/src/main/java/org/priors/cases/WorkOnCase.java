package org.priors.cases;

import java.util.Collection;
import java.util.List;
import org.priors.sql.Database;

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

  /**
   * What a query finds.
   *
   * @param query of {@code case_id} and {@code what}, for those in {@code :cases}
   */
  static List<Work> found(Database database, String query, Collection<Long> cases) {
    return database.read(
        handle ->
            handle
                .createQuery(query)
                .bindArray("cases", Long.class, cases.toArray())
                .mapTo(Work.class)
                .list());
  }

  /** That on these cases, whoever may see it. */
  List<Work> on(Collection<Long> cases);
}
