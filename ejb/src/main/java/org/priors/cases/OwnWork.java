package org.priors.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.priors.sql.Database;

/** Work on the case file itself. */
@ApplicationScoped
public class OwnWork implements WorkOnCase {

  @Inject Database database;

  /** One under seal was decided by a court before; what else was done with it is not told. */
  @Override
  public List<Work> on(Collection<Long> cases) {
    return WorkOnCase.found(
        database,
        """
        select c.id as case_id, w.what from case_file c cross join lateral (
          select 'a court has decided' as what from disposition d where d.case_id = c.id
          union select 'a court has decided' where c.sealed in ('SEALED', 'EXPUNGED')
          union select 'a prosecutor has taken it' where c.prosecutor_id is not null
          union select 'a note was written on it' from case_note n where n.case_id = c.id
          union select 'a document was added to it' from document d where d.case_id = c.id
          union select 'more became known of the arrest' where c.told_later is not null
          union select 'a charge, a test or an advisement was added to it'
          from (select created_in from charge x where x.case_id = c.id
                union all select created_in from chemical_test x where x.case_id = c.id
                union all select created_in from sobriety_test x where x.case_id = c.id
                union all select created_in from advisement x where x.case_id = c.id) x
          join change_set s on s.id = x.created_in where s.reason not like 'Import %'
          union select 'another report named its driver' from person_record p
          join change_set s on s.id = p.created_in
          where p.id = c.person_record_id and s.reason not like 'Import %'
          union select 'somebody has decided who its driver is' from match_decision m
          where m.withdrawn_at is null and m.record_a = c.person_record_id
          union select 'somebody has decided who its driver is' from match_decision m
          where m.withdrawn_at is null and m.record_b = c.person_record_id) w
        where c.id = any(:cases)
        """,
        cases);
  }
}
