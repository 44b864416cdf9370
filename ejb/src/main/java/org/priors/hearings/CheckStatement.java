package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiConsumer;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Goes through an officer's statement item by item, and says what is to become of it. */
@Stateless
public class CheckStatement {

  @Inject CaseFiles cases;
  @Inject Agencies agencies;
  @Inject Actions actions;
  @Inject LicensingAgency licensing;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** The statement has all that it needs. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void validate(Caller caller, SeenAction seen, Map<String, ItemAnswer> items) {
    make(
        caller,
        seen,
        ActionStep.now(Step.VALIDATE_STATEMENT, null, recorded(caller)),
        (action, step) ->
            action.validateStatement(new StatementCheck(action.basis(), items), step));
  }

  /**
   * It goes back to the agency.
   *
   * @param dueOn by when it has to come again: no source prints a day, the office sets it
   */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void giveBack(
      Caller caller,
      SeenAction seen,
      Map<String, ItemAnswer> items,
      String reason,
      LocalDate dueOn) {
    make(
        caller,
        seen,
        ActionStep.now(Step.RETURN_STATEMENT, reason, recorded(caller)),
        (action, step) ->
            action.returnStatement(
                new StatementCheck(action.basis(), items), dueOn, zone(action), step));
  }

  /** Nothing follows from it. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void reject(Caller caller, SeenAction seen, Map<String, ItemAnswer> items, String reason) {
    make(
        caller,
        seen,
        ActionStep.now(Step.REJECT_STATEMENT, reason, recorded(caller)),
        (action, step) -> action.rejectStatement(new StatementCheck(action.basis(), items), step));
  }

  private Recorded recorded(Caller caller) {
    return new Recorded(caller.displayName(), clock.instant());
  }

  private ZoneId zone(AdministrativeAction action) {
    return agencies.get(cases.get(action.caseId()).agencyId()).zone();
  }

  private void make(
      Caller caller,
      SeenAction seen,
      ActionStep step,
      BiConsumer<AdministrativeAction, ActionStep> making) {
    AdministrativeAction action = actions.asSeen(seen);
    CaseFile file = cases.get(action.caseId());
    licensing.require(caller, file);
    changes.begin(caller, step.kind().title());
    making.accept(action, step);
    actions.flush();
    audit.allowed(caller, step.kind().title(), "case", file.id(), step.reason());
  }
}
