package org.priors.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.security.Caller;

/** What stands around every step that the licensing agency makes in an action. */
@ApplicationScoped
class ActionWork {

  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject Actions actions;
  @Inject LicensingAgency licensing;
  @Inject HearingLastDays lastDays;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Opens it as it was shown, for who works at the licensing agency of its State. */
  OpenedAction open(Caller caller, SeenAction seen, String what) {
    AdministrativeAction action = actions.asSeen(seen);
    CaseFile file = cases.get(action.caseId());
    licensing.require(caller, file);
    changes.begin(caller, what);
    return new OpenedAction(
        action,
        file,
        agencies.get(file.agencyId()).zone(),
        new Recorded(caller.displayName(), clock.instant(), file.arrest().at()));
  }

  /** Stores what was done in it, and who did it. */
  void keep(Caller caller, OpenedAction opened, String what, String reason) {
    actions.flush();
    lastDays.keep(caller, opened.action(), opened.file().state());
    note(caller, opened, what, reason);
  }

  /** Stores who did something beside it, which is no step. */
  void note(Caller caller, OpenedAction opened, String what, String reason) {
    audit.allowed(caller, what, "case", opened.file().id(), reason);
  }
}
