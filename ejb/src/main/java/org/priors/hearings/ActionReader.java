package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.AuditLog;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.history.DriverReader;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Reads the administrative actions of a case. */
@Stateless
public class ActionReader {

  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject Actions actions;
  @Inject DriverReader drivers;
  @Inject LicensingAgency licensing;
  @Inject ActionLaw law;
  @Inject AuditLog audit;

  /** One with all of its steps. */
  @UseCase(Permission.READ_CASES)
  public ActionView open(Caller caller, long id) {
    AdministrativeAction action = actions.get(id);
    CaseFile file = cases.get(action.caseId());
    audit.allowed(caller, "Opened an administrative action", "case", file.id(), null);
    action.steps().forEach(step -> step.answers().size());
    action.requests().size();
    action.settings().stream()
        .flatMap(setting -> setting.subpoenas().stream())
        .forEach(subpoena -> subpoena.returns().size());
    action.license().all().size();
    String driver = file.driverId() == null ? null : drivers.read(file.driverId()).heading();
    return view(caller, file, action, driver);
  }

  /** Those of a case that the caller has opened, the oldest first, without their steps. */
  @UseCase(Permission.READ_CASES)
  public List<ActionView> of(Caller caller, CaseFile file) {
    return actions.of(file.id()).stream().map(action -> view(caller, file, action, null)).toList();
  }

  /** Whether the caller takes in statements on the arrest of a case. */
  @UseCase(Permission.READ_CASES)
  public boolean maySend(Caller caller, CaseFile file) {
    return caller.may(Permission.SEND_STATEMENTS) && licensing.takesStatementsFrom(caller, file);
  }

  /** The zone of the agency that made the arrest of a case, which its times are told in. */
  @UseCase(Permission.READ_CASES)
  public ZoneId zone(Caller caller, long caseId) {
    return agencies.get(cases.get(caseId).agencyId()).zone();
  }

  private ActionView view(
      Caller caller, CaseFile file, AdministrativeAction action, String driver) {
    Agency agency = agencies.get(file.agencyId());
    boolean isLicensing = licensing.isOf(caller, file.state());
    return new ActionView(
        action,
        file,
        driver,
        agency.zone(),
        isLicensing && caller.may(Permission.WORK_ON_ACTIONS),
        isLicensing && caller.may(Permission.SCHEDULE_HEARINGS),
        maySend(caller, file),
        NextAct.in(action, agency.name(), () -> law.of(caller, action)).orElse(null));
  }
}
