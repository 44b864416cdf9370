package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.cases.WorkOnCase;
import org.priors.sql.Database;

/** What prosecutors decided on the charges of a case, or on its events. */
@ApplicationScoped
public class WorkOnRulings implements WorkOnCase {

  @Inject Database database;

  @Override
  public List<Work> on(Collection<Long> cases) {
    return WorkOnCase.found(
        database,
        """
        select case_id, 'a prosecutor has decided on its charge' as what from law_decision
        where case_id = any(:cases)
        union
        select case_id, 'a decision on a charge rests on it' from law_decision_basis
        where case_id = any(:cases)
        """,
        cases);
  }
}
