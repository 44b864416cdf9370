package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.drivers.DriverReader;
import org.priors.drivers.DriverView;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.sql.Database;

/** Opens case files. Every look is audited in the same transaction. */
@Stateless
public class CaseReader {

  @Inject CaseFiles cases;
  @Inject CaseDocuments documents;
  @Inject Agencies agencies;
  @Inject DriverReader drivers;
  @Inject Database database;
  @Inject AuditLog audit;

  public CaseView open(Caller caller, long caseId) {
    caller.require(Permission.READ_CASES);
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

  /** The case alone, for a page that adds to it. */
  public CaseFile toAddTo(Caller caller, long caseId) {
    caller.require(Permission.RECORD_CASES);
    CaseFile file = cases.get(caseId);
    OwnAgency.require(caller, file);
    load(file);
    audit.allowed(caller, "Opened the case file", "case", caseId, null);
    return file;
  }

  /**
   * Who looked at a case or changed it.
   *
   * @param latest the newest first, at most as many as asked
   * @param count of all
   */
  public record Looks(CaseFile file, ZoneId zone, List<AuditLog.View> latest, long count) {}

  /** Some of the looks at a case, after the first {@code skip}. */
  public Looks looks(Caller caller, long caseId, int most, int skip) {
    caller.require(Permission.READ_CASES);
    CaseFile file = cases.get(caseId);
    return new Looks(
        file,
        agencies.get(file.agencyId()).zone(),
        audit.views(caseId, most, skip),
        audit.countViews(caseId));
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
        accountName(file.prosecutorId()),
        amendedTo(caseId));
  }

  /** A decision that is hidden from whoever looks amends nothing for them. */
  private Amendment amendedTo(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select number, decided_by, decided_at from law_decision"
                        + " where case_id = :id and choice = 'AMENDED' order by id desc limit 1")
                .bind("id", caseId)
                .mapTo(Amendment.class)
                .findOne()
                .orElse(null));
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
