package org.priors.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.cases.WorkOnCase;
import org.priors.sql.Database;

/** What was entered on the person whom a case is about, and said of its events. */
@ApplicationScoped
public class WorkOnHistory implements WorkOnCase {

  @Inject Database database;

  @Override
  public List<Work> on(Collection<Long> cases) {
    return WorkOnCase.found(
        database,
        """
        select c.id as case_id, 'an earlier event of its driver was entered with it' as what
        from case_file c join record_entry e on e.person_record_id = c.person_record_id where c.id = any(:cases)
        union
        select c.id, 'somebody has said whether it is one with another event' from case_file c
        join event_pair_decision d on d.record_a = c.person_record_id
        where d.withdrawn_at is null and c.id = any(:cases)
        union
        select c.id, 'somebody has said whether it is one with another event' from case_file c
        join event_pair_decision d on d.record_b = c.person_record_id
        where d.withdrawn_at is null and c.id = any(:cases)
        """,
        cases);
  }
}
