package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.problems.Conflict;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Marks who came to a hearing. */
@Stateless
public class CheckPeopleIn {

  @Inject Actions actions;
  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject LicensingAgency licensing;
  @Inject CheckIns marks;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Marks one; said again, the last mark counts and the one before stays on file. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void mark(Caller caller, long id, CheckIn.Said said) {
    AdministrativeAction action = actions.get(id);
    CaseFile file = cases.get(action.caseId());
    licensing.require(caller, file);
    changes.begin(caller, "Somebody came to a hearing");
    Setting setting = action.heard().orElseThrow(() -> new Conflict("No hearing is set."));
    marks.add(
        new CheckIn(
            setting,
            said,
            caller.displayName(),
            clock.instant(),
            agencies.get(file.agencyId()).zone()));
    actions.flush();
    audit.allowed(caller, "Marked who came to a hearing", "case", file.id(), null);
  }
}
