package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.history.DriverReader;
import org.priors.sql.Database;

/** Reads cases with the record of their drivers, for a use case that audits. */
@ApplicationScoped
public class CasesOnRecord {

  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject DriverReader drivers;
  @Inject Database database;

  /** The case with all of its lists, as whoever looks may see it. */
  public CaseOnRecord read(long caseId) {
    CaseFile file = cases.whole(caseId);
    return new CaseOnRecord(
        file,
        agencies.get(file.agencyId()),
        file.driverId() == null ? null : drivers.read(file.driverId()),
        amendedTo(caseId));
  }

  /** A decision that is hidden from whoever looks amends nothing for them. */
  private Amendment amendedTo(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select d.number, d.decided_by, d.decided_at from law_decision d
                    where d.case_id = :id and d.choice = 'AMENDED'
                      and not exists (select 1 from law_decision_withdrawal w where w.decision_id = d.id)
                    order by d.id desc limit 1
                    """)
                .bind("id", caseId)
                .mapTo(Amendment.class)
                .findOne()
                .orElse(null));
  }
}
