package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.AuditLog;
import org.priors.cases.CaseDocuments;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.cases.Corrections;
import org.priors.cases.OwnAgency;
import org.priors.people.CorrectPerson;
import org.priors.people.PersonRecord;
import org.priors.rulings.CaseOnRecord;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Opens case files. Every look is audited in the same transaction. */
@Stateless
public class CaseReader {

  @Inject CaseFiles cases;
  @Inject CaseDocuments documents;
  @Inject Corrections corrections;
  @Inject CorrectPerson persons;
  @Inject Agencies agencies;
  @Inject CasesOnRecord onRecord;
  @Inject CaseLooks looks;
  @Inject Database database;
  @Inject AuditLog audit;

  @UseCase(Permission.READ_CASES)
  public CaseView open(Caller caller, long caseId) {
    CaseOnRecord found = onRecord.read(caseId);
    CaseView view =
        new CaseView(
            found,
            documents.of(caseId),
            corrections.of(caseId),
            accountName(found.file().prosecutorId()));
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
  @UseCase(Permission.RECORD_CASES)
  public CaseFile toAddTo(Caller caller, long caseId) {
    CaseFile file = cases.whole(caseId);
    OwnAgency.require(caller, file);
    audit.allowed(caller, "Opened the case file", "case", caseId, null);
    return file;
  }

  /**
   * What was reported of an arrest, for a page that corrects it.
   *
   * @param person whom the agency named; null for nobody
   */
  public record Reported(CaseFile file, PersonRecord person, Agency agency) {}

  /** What was reported of the arrest, as it stands. */
  @UseCase(Permission.RECORD_CASES)
  public Reported toCorrect(Caller caller, long caseId) {
    CaseFile file = toAddTo(caller, caseId);
    Long person = file.personRecordId();
    return new Reported(
        file, person == null ? null : persons.find(person), agencies.get(file.agencyId()));
  }

  /**
   * Who looked at a case or changed it.
   *
   * @param latest the newest first, at most as many as asked
   * @param count of all
   */
  public record Looks(CaseFile file, ZoneId zone, List<CaseLooks.Look> latest, long count) {}

  /** Some of the looks at a case, after the first {@code skip}. */
  @UseCase(Permission.READ_CASES)
  public Looks looks(Caller caller, long caseId, int most, int skip) {
    CaseFile file = cases.get(caseId);
    return new Looks(
        file,
        agencies.get(file.agencyId()).zone(),
        looks.latest(caseId, most, skip),
        looks.count(caseId));
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
