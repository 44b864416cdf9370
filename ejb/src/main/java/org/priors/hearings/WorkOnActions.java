package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.cases.WorkOnCase;
import org.priors.sql.Database;

/** What the licensing agency does about the arrest of a case. */
@ApplicationScoped
public class WorkOnActions implements WorkOnCase {

  @Inject Database database;

  @Override
  public List<Work> on(Collection<Long> cases) {
    return WorkOnCase.found(
        database,
        """
        select distinct case_id, 'an officer''s statement was taken in' as what
        from administrative_action where case_id = any(:cases)
        """,
        cases);
  }
}
