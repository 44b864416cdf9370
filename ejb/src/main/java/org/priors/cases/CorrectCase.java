package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.people.CorrectPerson;
import org.priors.people.DriverResolution;
import org.priors.people.PersonRecord;
import org.priors.people.Regrouping;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Clearance;

/**
 * Corrects what was reported of an arrest, by whoever may report for its agency. What stood before
 * is kept, and told on the case.
 */
@Stateless
public class CorrectCase {

  @Inject CaseFiles cases;
  @Inject Corrections corrections;
  @Inject CorrectPerson persons;
  @Inject DriverResolution drivers;
  @Inject Regrouping regrouping;
  @Inject Agencies agencies;
  @Inject Clearance clearance;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Corrects it; sent again, nothing is left to correct. Whose record it is, is found anew where
   * the person was corrected.
   *
   * @param seenVersion the version of the case that the caller had before them; null for a system
   *     that had none
   * @return what was corrected
   */
  @UseCase(Permission.RECORD_CASES)
  public List<Difference> correct(
      Caller caller, long caseId, Integer seenVersion, Correction correction) {
    regrouping.lock(caller);
    CaseFile file = cases.whole(caseId);
    OwnAgency.require(caller, file);
    Agency agency = agencies.get(file.agencyId());
    PersonRecord person = person(file);
    CorrectedCase corrected = new CorrectedCase(file, person, correction, agency.zone());
    List<Difference> differences = corrected.differences();
    if (differences.isEmpty()) {
      return differences;
    }
    if (seenVersion != null) {
      CaseFiles.refuseUnlessSeen(file, seenVersion);
    }
    changes.begin(caller, "Arrest corrected: " + correction.reason());
    Long before = file.driverId();
    corrected.apply(clock);
    cases.changed(file);
    cases.flush();
    if (corrected.isOfThePerson()) {
      name(caller, file, agency, person, correction.person());
    }
    changed.of(
        Change.RECORD,
        Stream.of(before, file.driverId()).filter(Objects::nonNull).distinct().toList());
    corrections.keep(caseId, differences, correction.reason(), caller.displayName());
    audit.allowed(caller, "Corrected the arrest", "case", caseId, correction.reason());
    return differences;
  }

  private PersonRecord person(CaseFile file) {
    return file.personRecordId() == null ? null : persons.find(file.personRecordId());
  }

  private void name(
      Caller caller, CaseFile file, Agency agency, PersonRecord stood, PersonRecord stands) {
    if (stood != null) {
      persons.correct(stood, stands);
      cases.refresh(file);
      return;
    }
    if (file.isSealed()) {
      throw new Conflict("A court has sealed this case, and nobody is put on record by it.");
    }
    PersonRecord named =
        stands.reportedBy(agency.id(), clock.instant(), "Correction, " + caller.displayName());
    clearance.ofTheProduct(() -> drivers.resolve(List.of(named)));
    file.isAbout(named, agency);
    cases.flush();
  }
}
