package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.drivers.DriverReader;
import org.priors.drivers.DriverView;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Clearance;
import org.priors.sql.Database;

/** Opens case files. Every look is audited in the same transaction. */
@Stateless
public class CaseReader {

  @Inject CaseFiles cases;
  @Inject CaseDocuments documents;
  @Inject Agencies agencies;
  @Inject DriverReader drivers;
  @Inject Database database;
  @Inject Clearance clearance;
  @Inject AuditLog audit;

  public CaseView open(Caller caller, long caseId) {
    caller.require(Permission.READ_CASES);
    clearance.of(caller);
    CaseView view = read(caseId);
    audit.allowed(caller, "Opened the case file", "case", caseId, null);
    if (view.driver() != null) {
      audit.allowed(
          caller,
          "Opened the history with case " + view.file().number(),
          "driver",
          view.driver().id(),
          null);
    }
    return view;
  }

  /** The same for a use case that audits by itself. */
  public CaseView read(long caseId) {
    CaseFile file = cases.get(caseId);
    load(file);
    DriverView driver = file.driverId() == null ? null : drivers.read(file.driverId());
    return new CaseView(
        file,
        agencies.get(file.agencyId()),
        driver,
        documents.of(caseId),
        accountName(file.prosecutorId()));
  }

  /** Reads the lists while the transaction is open; the page shows all of them. */
  private static void load(CaseFile file) {
    file.charges().size();
    file.tests().size();
    file.sobrietyTests().size();
    file.notes().size();
    file.dispositions().size();
  }

  private String accountName(Long accountId) {
    return accountId == null
        ? null
        : database.read(
            handle ->
                handle
                    .createQuery("select display_name from account where id = :id")
                    .bind("id", accountId)
                    .mapTo(String.class)
                    .one());
  }
}
