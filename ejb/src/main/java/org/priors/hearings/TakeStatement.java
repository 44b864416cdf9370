package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Takes in the officer's statement on an arrest, and opens the action that it is for where none is.
 */
@Stateless
public class TakeStatement {

  @Inject CaseFiles cases;
  @Inject Actions actions;
  @Inject LicensingAgency licensing;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * What came of it.
   *
   * @param isNew false where this very statement is on file already
   */
  public record Taken(long actionId, boolean isNew) {}

  /**
   * The case for the form of its statement.
   *
   * @throws Denied for who does not send statements on it
   */
  @UseCase(Permission.SEND_STATEMENTS)
  public CaseFile about(Caller caller, long caseId) {
    CaseFile file = cases.get(caseId);
    requireSender(caller, file);
    audit.allowed(caller, "Opened the form of an officer's statement", "case", caseId, null);
    return file;
  }

  /** By an officer of the agency that made the arrest, or by the licensing agency. */
  @UseCase(Permission.SEND_STATEMENTS)
  public Taken take(Caller caller, long caseId, StatementReceived came) {
    CaseFile file = cases.get(caseId);
    requireSender(caller, file);
    Guard.present(came.basis(), "/basis", "What the action rests on");
    changes.begin(caller, "Officer's statement received");
    AdministrativeAction action =
        actions.inTurn(caseId, came.basis()).orElseGet(() -> open(caseId, came.basis()));
    boolean isNew = action.receiveStatement(came.number(), step(caller, file, came));
    actions.flush();
    if (isNew) {
      audit.allowed(
          caller, "Took in the officer's statement " + came.number(), "case", caseId, null);
    }
    return new Taken(action.id(), isNew);
  }

  private void requireSender(Caller caller, CaseFile file) {
    if (!licensing.takesStatementsFrom(caller, file)) {
      throw new Denied(
          "A statement is sent by the agency that made the arrest, or taken in by the licensing"
              + " agency of "
              + file.state()
              + ".");
    }
  }

  private AdministrativeAction open(long caseId, Basis basis) {
    AdministrativeAction action = new AdministrativeAction(caseId, basis);
    actions.add(action);
    return action;
  }

  private ActionStep step(Caller caller, CaseFile file, StatementReceived came) {
    return new ActionStep(
        Step.RECEIVE_STATEMENT,
        Guard.present(came.receivedAt(), "/receivedAt", "When it was received"),
        null,
        came.document(),
        new Recorded(caller.displayName(), clock.instant(), file.arrest().at()));
  }
}
