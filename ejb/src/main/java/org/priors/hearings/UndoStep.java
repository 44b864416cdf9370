package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Undoes the last step of an action, where somebody has ordered it. The step stays on file. */
@Stateless
public class UndoStep {

  @Inject CaseFiles cases;
  @Inject Actions actions;
  @Inject LicensingAgency licensing;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Who ordered it and why.
   *
   * @param authority a person or a court
   * @param document the paper that says so
   */
  public record Order(String authority, String reason, String document) {}

  @UseCase(Permission.WORK_ON_ACTIONS)
  public void undo(Caller caller, SeenAction seen, Order order) {
    AdministrativeAction action = actions.asSeen(seen);
    CaseFile file = cases.get(action.caseId());
    licensing.require(caller, file);
    changes.begin(caller, "A step of an administrative action undone");
    action.undoLast(
        new StepUndo(
            order.authority(),
            order.reason(),
            order.document(),
            new Recorded(caller.displayName(), clock.instant(), file.arrest().at())));
    actions.flush();
    audit.allowed(
        caller, "Undid a step of an administrative action", "case", file.id(), order.reason());
  }
}
