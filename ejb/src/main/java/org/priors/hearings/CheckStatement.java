package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseFiles;
import org.priors.problems.Collector;
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

  /**
   * What was found of a statement.
   *
   * @param items by the key of each item
   * @param reason needed to return or to reject it
   * @param dueOn by when it has to come again where it is returned: no source prints a day, the
   *     office sets it
   */
  public record Found(Map<String, ItemAnswer> items, String reason, LocalDate dueOn) {}

  /** The statement has all that it needs. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void validate(Caller caller, SeenAction seen, Found found) {
    make(caller, seen, Step.VALIDATE_STATEMENT, found, AdministrativeAction::validateStatement);
  }

  /** It goes back to the agency. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void giveBack(Caller caller, SeenAction seen, Found found) {
    make(caller, seen, Step.RETURN_STATEMENT, found, AdministrativeAction::returnStatement);
  }

  /** Nothing follows from it. */
  @UseCase(Permission.WORK_ON_ACTIONS)
  public void reject(Caller caller, SeenAction seen, Found found) {
    make(caller, seen, Step.REJECT_STATEMENT, found, AdministrativeAction::rejectStatement);
  }

  private interface Making {
    void make(AdministrativeAction action, StatementCheck check, ActionStep step);
  }

  private void make(Caller caller, SeenAction seen, Step kind, Found found, Making making) {
    AdministrativeAction action = actions.asSeen(seen);
    CaseFile file = cases.get(action.caseId());
    licensing.require(caller, file);
    changes.begin(caller, kind.title());
    Recorded recorded = new Recorded(caller.displayName(), clock.instant(), file.arrest().at());
    Collector problems = new Collector();
    StatementCheck check = problems.at("", () -> new StatementCheck(action.basis(), found.items()));
    ActionStep step = problems.at("", () -> ActionStep.now(kind, found.reason(), recorded));
    LocalDate due =
        kind == Step.RETURN_STATEMENT
            ? problems.at("", () -> ActionStep.dayLeft(found.dueOn(), recorded.at(), zone(file)))
            : null;
    problems.refuseIfAny();
    making.make(action, check, step.due(due));
    actions.flush();
    audit.allowed(caller, kind.title(), "case", file.id(), step.reason());
  }

  private ZoneId zone(CaseFile file) {
    return agencies.get(file.agencyId()).zone();
  }
}
